package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the change log, has others told of it, and answers what a command that was sent before has come to. */
@Repository
class ChangeLog {

    private static final String TAKE = "update board set revision = ? where id = ?";

    private static final String INSERT = """
            insert into change (board_id, revision, kind, matter_id, fields, actor_id, actor_name, origin, command_id, at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """;

    /** Nearly every transaction writes one change: it takes its revision in the same statement. */
    private static final String TAKE_AND_INSERT = "with taken as (" + TAKE + ") " + INSERT;

    private static final TypeReference<Map<String, FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final CurrentPerson current;
    private final ChangeNotice notice;

    ChangeLog(JdbcClient database, JdbcTemplate batches, JsonMapper json, CurrentPerson current, ChangeNotice notice) {
        this.database = database;
        this.batches = batches;
        this.json = json;
        this.current = current;
        this.notice = notice;
    }

    /** Takes the board's next revision for a change; the board's row must be locked. */
    Revision append(Board board, Entry entry) {
        return appendAll(board, List.of(entry));
    }

    /** Takes a revision for each change, in order, and answers the first; the board's row must be locked. */
    Revision appendAll(Board board, List<Entry> entries) {
        Revision first = board.take(entries.size());
        Optional<Person> actor = current.get();
        Long actorId = actor.map(person -> person.id().value()).orElse(null);
        String actorName = actor.map(Person::name).orElse(Operator.NAME);
        List<@Nullable Object[]> rows = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            rows.add(new @Nullable Object[] {
                board.id().value(),
                first.plus(rows.size()).value(),
                entry.kind().name(),
                entry.matter() == null ? null : entry.matter().value(),
                json.writeValueAsString(entry.fields()),
                actorId,
                actorName,
                entry.origin().value(),
                entry.command().value(),
                Timestamp.from(entry.at())
            });
        }
        write(board, rows);
        notice.tell(board.id(), board.revision());
        return first;
    }

    private void write(Board board, List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            Stream<@Nullable Object> values =
                    Stream.concat(Stream.of(board.revision().value(), board.id().value()), Stream.of(rows.getFirst()));
            batches.update(TAKE_AND_INSERT, values.toArray());
        } else {
            batches.update(TAKE, board.revision().value(), board.id().value());
            batches.batchUpdate(INSERT, rows);
        }
    }

    /** What this command wrote, if it was carried out before. */
    Optional<BoardOutcome> done(BoardCommand command) {
        return database.sql("select revision from change where board_id = ? and command_id = ?")
                .param(command.board().value())
                .param(command.id().value())
                .query((row, index) -> (BoardOutcome) new BoardOutcome.Applied(new Revision(row.getLong(1))))
                .optional();
    }

    /** How many of these commands wrote something. */
    int count(BoardId board, List<CommandId> commands) {
        return database.sql("select count(*) from change where board_id = ? and command_id = any(?)")
                .param(board.value())
                .param(commands.stream().map(CommandId::value).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
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

    /** Who last changed this field of a matter, and when. */
    Optional<Trace> last(MatterId matter, MatterField field) {
        return database.sql("""
                        select actor_name, at from change where matter_id = ? and jsonb_exists(fields, ?)
                        order by revision desc limit 1
                        """)
                .param(matter.value())
                .param(field.key())
                .query((row, index) ->
                        new Trace(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** Who brought a matter to the stage it is in, and when; a new order within the stage does not count. */
    Optional<Trace> arrival(MatterId matter, StageId stage) {
        return database.sql("""
                        select actor_name, at from change where matter_id = ? and fields -> 'stage' ->> 'to' = ?
                            and fields -> 'stage' ->> 'from' is distinct from fields -> 'stage' ->> 'to'
                        order by revision desc limit 1
                        """)
                .param(matter.value())
                .param(Long.toString(stage.value()))
                .query((row, index) ->
                        new Trace(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** Whoever was the last to move, archive or restore a matter after this revision, other than from this view. */
    Optional<Trace> displaced(MatterId matter, Revision after, Origin view) {
        return traceOfOthers(
                "kind in ('MATTER_MOVED', 'MATTER_ARCHIVED', 'MATTER_RESTORED')", matter, after, view, List.of());
    }

    /** Whoever was the last to change this field of a matter after this revision, other than from this view. */
    Optional<Trace> displaced(MatterId matter, MatterField field, Revision after, Origin view) {
        return traceOfOthers("jsonb_exists(fields, ?)", matter, after, view, List.of(field.key()));
    }

    /** Whoever was the last to do one of these to an item after this revision, other than from this view. */
    Optional<Trace> displaced(MatterId matter, ItemId item, List<ChangeKind> kinds, Revision after, Origin view) {
        return traceOfOthers(
                "kind = any(?) and ? in (fields -> 'item' ->> 'from', fields -> 'item' ->> 'to')",
                matter,
                after,
                view,
                List.of(kinds.stream().map(ChangeKind::name).toArray(String[]::new), item.toString()));
    }

    private Optional<Trace> traceOfOthers(
            String condition, MatterId matter, Revision after, Origin view, List<?> more) {
        return database.sql("""
                        select actor_name, at from change where matter_id = ? and revision > ? and origin <> ? and %s
                        order by revision desc limit 1
                        """.formatted(condition))
                .param(matter.value())
                .param(after.value())
                .param(view.value())
                .params(more)
                .query((row, index) ->
                        new Trace(row.getString(1), row.getTimestamp(2).toInstant()))
                .optional();
    }

    /** The fields of a matter that were written at this revision from this view, by their keys. */
    Set<String> written(MatterId matter, Revision at, Origin view) {
        return database.sql("""
                        select jsonb_object_keys(fields) from change where matter_id = ? and revision = ? and origin = ?
                        """)
                .param(matter.value())
                .param(at.value())
                .param(view.value())
                .query(String.class)
                .set();
    }

    /** What the last move of a matter from this view wrote, up to this revision. */
    Map<String, FieldChange> moved(MatterId matter, Revision until, Origin view) {
        return database.sql("""
                        select fields from change where matter_id = ? and revision <= ? and origin = ?
                            and kind = 'MATTER_MOVED' order by revision desc limit 1
                        """)
                .param(matter.value())
                .param(until.value())
                .param(view.value())
                .query((row, index) -> json.readValue(row.getString(1), FIELDS))
                .optional()
                .orElse(Map.of());
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
