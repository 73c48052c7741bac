package dev.docket.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is archived on a board: past the snapshot, which holds only what stands on it. */
@Repository
class MatterArchive {

    /** Whoever types more words than this is not looking for a matter. */
    private static final int MOST_WORDS = 10;

    private static final String ARCHIVED =
            " from matter m where m.board_id = ? and m.archived_at is not null" + " and m.deleted_at is null";

    private static final String HOLDS_WORD =
            " and position(? in lower(m.number || ' ' || m.title || ' ' || m.client)) > 0";

    private final JdbcClient database;

    MatterArchive(JdbcClient database) {
        this.database = database;
    }

    int count(BoardId board, String search) {
        List<String> words = words(search);
        return database.sql("select count(*)" + ARCHIVED + HOLDS_WORD.repeat(words.size()))
                .param(board.value())
                .params(words)
                .query(Integer.class)
                .single();
    }

    /** A part of what holds all words of the search, what was archived last first. */
    List<ArchivedMatter> page(BoardId board, String search, int from, int most) {
        List<String> words = words(search);
        return database.sql("""
                        select a.*, s.name as stage, coalesce(c.actor_name, '') as actor_name
                        from (select m.id, m.number, m.title, m.client, m.stage_id, m.archived_at %s
                            order by m.archived_at desc, m.id desc offset ? limit ?) a
                        join stage s on s.id = a.stage_id
                        left join lateral (select actor_name from change
                            where matter_id = a.id and kind = 'MATTER_ARCHIVED'
                            order by revision desc limit 1) c on true
                        order by a.archived_at desc, a.id desc
                        """.formatted(ARCHIVED + HOLDS_WORD.repeat(words.size())))
                .param(board.value())
                .params(words)
                .param(from)
                .param(most)
                .query((row, index) -> matter(row))
                .list();
    }

    private static ArchivedMatter matter(ResultSet row) throws SQLException {
        return new ArchivedMatter(
                new MatterId(row.getLong("id")),
                new MatterNumber(row.getString("number")),
                row.getString("title"),
                row.getString("client"),
                row.getString("stage"),
                row.getTimestamp("archived_at").toInstant(),
                row.getString("actor_name"));
    }

    /** A zero character stands in no text, and PostgreSQL takes none. */
    private static List<String> words(String search) {
        return Arrays.stream(search.replace('\0', ' ')
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
