package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be known of commands before they are carried out: what their sender may do on the board, and what they have
 * done already. One question to the database, asked under the lock of the board, under which both change.
 */
@Repository
class CommandLedger {

    private final JdbcClient database;
    private final CurrentPerson current;
    private final CurrentAccess access;

    CommandLedger(JdbcClient database, CurrentPerson current, CurrentAccess access) {
        this.database = database;
        this.current = current;
        this.access = access;
    }

    /** What there is on these commands for the board. */
    Page open(BoardId board, List<CommandId> commands) {
        Long account = current.get().map(Person::id).map(AccountId::value).orElse(null);
        Map<CommandId, Done> done = new HashMap<>();
        List<Optional<BoardRole>> roles = database.sql("""
                        select r.role, c.command_id, c.revision, m.id, m.number, array(select jsonb_object_keys(c.fields))
                        from board b
                        left join board_member r on r.board_id = b.id and r.account_id = ?
                        left join (change c join matter m on m.id = c.matter_id)
                            on c.board_id = b.id and c.command_id = any(?)
                        where b.id = ?
                        """)
                .param(account)
                .param(commands.stream().map(CommandId::value).toArray(UUID[]::new))
                .param(board.value())
                .query((row, index) -> {
                    UUID command = row.getObject(2, UUID.class);
                    if (command != null) {
                        done.put(new CommandId(command), done(row));
                    }
                    return Optional.ofNullable(row.getString(1)).map(BoardRole::valueOf);
                })
                .list();
        BoardRole role = roles.stream().flatMap(Optional::stream).findFirst().orElse(null);
        return new Page(access.with(role), done);
    }

    private static Done done(ResultSet row) throws SQLException {
        var applied = new Outcome.Applied(
                new Revision(row.getLong(3)), new MatterId(row.getLong(4)), new MatterNumber(row.getString(5)));
        return new Done(applied, Set.of((String[]) row.getArray(6).getArray()));
    }

    /**
     * What was found.
     *
     * @param done those of the commands that wrote something
     */
    record Page(BoardAccess access, Map<CommandId, Done> done) {

        Optional<Done> done(CommandId command) {
            return Optional.ofNullable(done.get(command));
        }
    }

    /** What a command wrote: the keys of the fields, as {@link Change#fields} has them. */
    record Done(Outcome.Applied outcome, Set<String> fields) {}
}
