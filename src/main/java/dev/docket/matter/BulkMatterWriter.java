package dev.docket.matter;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes matters in batches, past JPA, which would send and keep every one of them by itself. */
@Repository
class BulkMatterWriter {

    private static final String INSERT = """
            insert into matter (board_id, number, stage_id, rank, stage_since, title, client, opposing_party,
                practice_area, court, reference, responsible_id, status, priority, tags, opened, limitation, hearing,
                deadline, description, import_key, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    BulkMatterWriter(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Set<String> present(BoardId board, Collection<String> importKeys) {
        return new HashSet<>(database.sql("select import_key from matter where board_id = ? and import_key = any(?)")
                .param(board.value())
                .param(importKeys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** One that has the number and the title of one of them is the same, whatever made its key. */
    BulkComparison compare(BoardId board, List<BulkMatter> wanted) {
        Set<String> present =
                present(board, wanted.stream().map(BulkMatter::importKey).toList());
        Map<String, String> titles = titles(board, wanted);
        Set<String> taken = new HashSet<>();
        for (BulkMatter matter : wanted) {
            String title =
                    matter.number() == null ? null : titles.get(matter.number().value());
            if (title != null && !present.contains(matter.importKey())) {
                boolean same =
                        inOneLine(title).equals(inOneLine(matter.details().title()));
                (same ? present : taken).add(matter.importKey());
            }
        }
        return new BulkComparison(present, taken);
    }

    /** A file has titles in one line. */
    private static String inOneLine(String title) {
        return title.replaceAll("\\s+", " ");
    }

    /** The titles of the matters that have these numbers; empty for those that were deleted. */
    private Map<String, String> titles(BoardId board, List<BulkMatter> wanted) {
        Map<String, String> titles = new HashMap<>();
        String[] numbers = wanted.stream()
                .flatMap(matter -> Stream.ofNullable(matter.number()))
                .map(MatterNumber::value)
                .toArray(String[]::new);
        if (numbers.length > 0) {
            database.sql("select number, title from matter where board_id = ? and number = any(?)")
                    .param(board.value())
                    .param(numbers)
                    .query(row -> {
                        titles.put(row.getString(1), row.getString(2));
                    });
        }
        return titles;
    }

    /** The ids of the new rows, in the order of the matters. */
    List<MatterId> insert(BoardId board, List<NumberedMatter> matters) {
        List<@Nullable Object[]> rows = new ArrayList<>(matters.size());
        for (NumberedMatter each : matters) {
            rows.add(row(board, each));
        }
        batches.batchUpdate(INSERT, rows);
        Map<String, MatterId> ids = ids(board, matters);
        return matters.stream()
                .map(matter -> Objects.requireNonNull(ids.get(matter.number().value())))
                .toList();
    }

    private static @Nullable Object[] row(BoardId board, NumberedMatter numbered) {
        BulkMatter matter = numbered.matter();
        MatterDetails details = matter.details();
        Timestamp since = Timestamp.from(matter.since());
        return new @Nullable Object[] {
            board.value(),
            numbered.number().value(),
            matter.stage().value(),
            numbered.rank().value(),
            since,
            details.title(),
            details.client(),
            details.opposingParty(),
            details.practiceArea(),
            details.court(),
            details.reference(),
            details.responsible() == null ? null : details.responsible().value(),
            details.status().name(),
            details.priority().name(),
            details.tags().names().toArray(String[]::new),
            details.opened(),
            details.limitation(),
            details.hearing(),
            details.deadline(),
            details.description(),
            matter.importKey(),
            since
        };
    }

    private Map<String, MatterId> ids(BoardId board, List<NumberedMatter> matters) {
        Map<String, MatterId> ids = HashMap.newHashMap(matters.size());
        database.sql("select number, id from matter where board_id = ? and number = any(?)")
                .param(board.value())
                .param(matters.stream().map(each -> each.number().value()).toArray(String[]::new))
                .query(row -> {
                    ids.put(row.getString(1), new MatterId(row.getLong(2)));
                });
        return ids;
    }
}
