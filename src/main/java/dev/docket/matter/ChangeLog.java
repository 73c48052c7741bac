package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the change log, and answers what a command that was sent before has come to. */
@Repository
class ChangeLog {

    /** What the log calls whoever works on the machine itself. */
    static final String OPERATOR = "Docket";

    private final JdbcClient database;
    private final JsonMapper json;
    private final CurrentPerson current;

    ChangeLog(JdbcClient database, JsonMapper json, CurrentPerson current) {
        this.database = database;
        this.json = json;
        this.current = current;
    }

    /** Takes the board's next revision for a change; the board's row must be locked. */
    Revision append(Board board, Entry entry) {
        Revision revision = board.take(1);
        Optional<Person> actor = current.get();
        database.sql("""
                        insert into change
                            (board_id, revision, kind, matter_id, fields, actor_id, actor_name, origin, command_id, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
                        """)
                .param(board.id().value())
                .param(revision.value())
                .param(entry.kind().name())
                .param(entry.matter() == null ? null : entry.matter().value())
                .param(json.writeValueAsString(entry.fields()))
                .param(actor.map(person -> person.id().value()).orElse(null))
                .param(actor.map(Person::name).orElse(OPERATOR))
                .param(entry.origin().value())
                .param(entry.command().value())
                .param(Timestamp.from(entry.at()))
                .update();
        return revision;
    }

    /** What this command came to, if it was carried out before. */
    Optional<Outcome> outcomeOf(CommandId command) {
        return database.sql("""
                        select c.revision, m.id, m.number from change c join matter m on m.id = c.matter_id
                        where c.command_id = ?
                        """)
                .param(command.value())
                .query((row, index) -> (Outcome) new Outcome.Applied(
                        new Revision(row.getLong(1)), new MatterId(row.getLong(2)), new MatterNumber(row.getString(3))))
                .optional();
    }

    /** Who last did this to a matter, and when. */
    Optional<Trace> last(MatterId matter, ChangeKind kind) {
        return database.sql("""
                        select actor_name, at from change where matter_id = ? and kind = ?
                        order by revision desc limit 1
                        """)
                .param(matter.value())
                .param(kind.name())
                .query((row, index) ->
                        new Trace(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** A change before it has a revision. */
    record Entry(
            ChangeKind kind,
            @Nullable MatterId matter,
            Map<String, FieldChange> fields,
            Origin origin,
            CommandId command,
            Instant at) {}

    record Trace(String actor, Instant at) {}
}
