package dev.docket.finding;

import dev.docket.identity.Role;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.CurrentAccess;
import dev.docket.matter.MatterId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the matters of a board by their texts, the long ones too, and by what people say of them and have to do, with one
 * statement. Every word must be found: at the beginning of a word of any text, or anywhere in a number, a name or a tag.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class SearchService {

    /** In seconds; somebody is looking at the field. */
    private static final int TIME_LIMIT = 5;

    private static final String MATTERS = "select id from matter where board_id = ? and archived_at is null";

    /** What stands in other tables is found by their indexes first: few matters are looked for among many texts. */
    private static final String WORD = """
             and (words @@ to_tsquery('simple', ?)
                or concat_ws(' ', number, title, client, opposing_party, reference, array_to_string(tags, ' ')) ilike ?
                or id in (
                    select matter_id from matter_comment where to_tsvector('simple', text) @@ to_tsquery('simple', ?))
                or id in (
                    select matter_id from checklist_item
                    where removed_at is null and to_tsvector('simple', text) @@ to_tsquery('simple', ?)))
            """;

    private final JdbcClient database;
    private final CurrentAccess access;

    SearchService(JdbcClient database, CurrentAccess access) {
        this.database = database;
        this.access = access;
    }

    /** The matters on the board that have it; none for who may not see the board. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Set<MatterId> matters(Search search) {
        List<String> words = search.text().words();
        if (words.isEmpty() || access.to(search.board()) == BoardAccess.NONE) {
            return Set.of();
        }
        Set<MatterId> among = search.among();
        String restriction = among == null ? "" : " and id = any(?)";
        StatementSpec statement = database.sql(MATTERS + restriction + WORD.repeat(words.size()))
                .param(search.board().value());
        if (among != null) {
            statement = statement.param(among.stream().map(MatterId::value).toArray(Long[]::new));
        }
        for (String word : words) {
            statement = statement.params(beginning(word), part(word), beginning(word), beginning(word));
        }
        return new HashSet<>(
                statement.query((row, index) -> new MatterId(row.getLong(1))).list());
    }

    /** Quoted: what is typed is text, whatever stands in it. */
    private static String beginning(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*";
    }

    private static String part(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
