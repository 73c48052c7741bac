package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Compares what people were told with what is in the database. */
final class ChangeLogCheck {

    /** The same words as in a ledger, one line for each change of the people's, in order. */
    private static final String TRACES = """
            select concat_ws('|', 'MOVED', m.title, f.name, t.name)
            from change c join matter m on m.id = c.matter_id
                join stage f on f.id = (c.fields -> 'stage' ->> 'from')::bigint
                join stage t on t.id = (c.fields -> 'stage' ->> 'to')::bigint
            where c.board_id = %1$d and c.kind = 'MATTER_MOVED' and c.actor_id is not null and f.id <> t.id
            union all
            select concat_ws('|', 'EDITED', m.title, '', c.fields -> 'client' ->> 'to')
            from change c join matter m on m.id = c.matter_id
            where c.board_id = %1$d and c.kind = 'MATTER_EDITED' and c.actor_id is not null
            union all
            select concat_ws('|', 'ADDED', m.title, '', t.name)
            from change c join matter m on m.id = c.matter_id
                join stage t on t.id = (c.fields -> 'stage' ->> 'to')::bigint
            where c.board_id = %1$d and c.kind = 'MATTER_CREATED' and c.actor_id is not null
            """;

    private final DatabaseServer database;
    private final BoardId board;

    ChangeLogCheck(DatabaseServer database, BoardId board) {
        this.database = database;
        this.board = board;
    }

    /** What was confirmed is there exactly once; what was not, at most once; and nothing else is. */
    void holds(List<Deed> ledger) throws SQLException {
        var log = strings(TRACES);
        var kept = log.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, List<Deed>> told = ledger.stream().collect(Collectors.groupingBy(Deed::trace));
        assertThat(told.keySet()).as("what was told of").containsAll(kept.keySet());
        told.forEach((trace, deeds) -> {
            long confirmed = deeds.stream()
                    .filter(deed -> deed.fate() == Deed.Fate.CONFIRMED)
                    .count();
            assertThat(kept.getOrDefault(trace, 0L))
                    .as(
                            "how often the log has %s: %s",
                            deeds, about(deeds.getFirst().title(), ledger, log))
                    .isBetween(confirmed, (long) deeds.size());
        });
    }

    private static String about(String title, List<Deed> ledger, List<String> log) {
        return "done were %s, and logged %s"
                .formatted(
                        ledger.stream()
                                .filter(deed -> deed.title().equals(title))
                                .toList(),
                        log.stream()
                                .filter(trace -> trace.contains("|" + title + "|"))
                                .toList());
    }

    /** Revisions without a gap, up to the board's own. */
    void hasNoGaps() throws SQLException {
        var revisions = longs("select revision from change where board_id = " + board.value() + " order by revision");
        var last =
                longs("select revision from board where id = " + board.value()).getFirst();
        assertThat(revisions).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(strings("select command_id::text from change where board_id = " + board.value()))
                .doesNotHaveDuplicates();
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql.formatted(board.value()))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private List<Long> longs(String sql) throws SQLException {
        return strings(sql).stream().map(Long::valueOf).toList();
    }
}
