package dev.docket.finding;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Role;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardId;
import dev.docket.matter.CurrentAccess;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps people's filters under a name, each for himself: nobody sees or changes another's. No change of the board. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class SavedFilterService {

    private static final int TIME_LIMIT = 10;

    /** More than a menu can show. */
    private static final int MOST = 50;

    private static final TypeReference<Map<String, List<String>>> PARAMETERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final CurrentPerson current;
    private final CurrentAccess access;
    private final JsonMapper json;

    SavedFilterService(JdbcClient database, CurrentPerson current, CurrentAccess access, JsonMapper json) {
        this.database = database;
        this.current = current;
        this.access = access;
        this.json = json;
    }

    /** The current person's filters on a board by name; none where he may not see it. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<SavedFilter> all(BoardId board) {
        if (access.to(board) == BoardAccess.NONE) {
            return List.of();
        }
        return database.sql("""
                        select id, name, parameters from saved_filter where account_id = ? and board_id = ?
                        order by lower(name)
                        """)
                .param(account())
                .param(board.value())
                .query((row, index) -> filter(row))
                .list();
    }

    /** Keeps a filter under a name that he has not given to another one on the board. */
    @Transactional(timeout = TIME_LIMIT)
    public SavedFilterOutcome save(BoardId board, String name, BoardQuery query) {
        if (access.to(board) == BoardAccess.NONE) {
            return new SavedFilterOutcome.Refused("gone");
        }
        String line = name.strip();
        return problem(line)
                .or(() -> all(board).size() < MOST ? Optional.empty() : Optional.of("many"))
                .<SavedFilterOutcome>map(SavedFilterOutcome.Refused::new)
                .orElseGet(() -> insert(board, line, query));
    }

    @Transactional(timeout = TIME_LIMIT)
    public SavedFilterOutcome rename(SavedFilterId id, String name) {
        String line = name.strip();
        Optional<String> problem = problem(line);
        if (problem.isPresent()) {
            return new SavedFilterOutcome.Refused(problem.get());
        }
        Optional<SavedFilter> before = find(id);
        if (before.isEmpty()) {
            return new SavedFilterOutcome.Refused("gone");
        }
        int renamed = database.sql("""
                        update saved_filter as it set name = ? where id = ? and account_id = ? and not exists (
                            select 1 from saved_filter as other where other.account_id = it.account_id
                                and other.board_id = it.board_id and other.id <> it.id and lower(other.name) = lower(?))
                        """)
                .param(line)
                .param(id.value())
                .param(account())
                .param(line)
                .update();
        return renamed == 0
                ? new SavedFilterOutcome.Refused("taken")
                : new SavedFilterOutcome.Kept(
                        new SavedFilter(id, line, before.get().query()));
    }

    /** What is not there, or is another's, is left alone. */
    @Transactional(timeout = TIME_LIMIT)
    public void delete(SavedFilterId id) {
        database.sql("delete from saved_filter where id = ? and account_id = ?")
                .param(id.value())
                .param(account())
                .update();
    }

    /** One of the current person's own. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Optional<SavedFilter> find(SavedFilterId id) {
        return database.sql("select id, name, parameters from saved_filter where id = ? and account_id = ?")
                .param(id.value())
                .param(account())
                .query((row, index) -> filter(row))
                .optional();
    }

    private SavedFilterOutcome insert(BoardId board, String name, BoardQuery query) {
        return database.sql("""
                        insert into saved_filter (account_id, board_id, name, parameters) values (?, ?, ?, ?::jsonb)
                        on conflict (account_id, board_id, lower(name)) do nothing returning id
                        """)
                .param(account())
                .param(board.value())
                .param(name)
                .param(json.writeValueAsString(query.parameters()))
                .query(Long.class)
                .optional()
                .<SavedFilterOutcome>map(
                        id -> new SavedFilterOutcome.Kept(new SavedFilter(new SavedFilterId(id), name, query)))
                .orElseGet(() -> new SavedFilterOutcome.Refused("taken"));
    }

    private SavedFilter filter(ResultSet row) throws SQLException {
        return new SavedFilter(
                new SavedFilterId(row.getLong("id")),
                row.getString("name"),
                BoardQuery.of(json.readValue(row.getString("parameters"), PARAMETERS)));
    }

    private static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("required");
        }
        if (name.length() > SavedFilter.LONGEST_NAME) {
            return Optional.of("long");
        }
        boolean writable = name.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
        return writable ? Optional.empty() : Optional.of("characters");
    }

    private long account() {
        return current.require().id().value();
    }
}
