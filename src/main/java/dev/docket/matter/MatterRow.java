package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table of matters, read for a picture: all of it but the long text. */
final class MatterRow {

    /** Whatever is read; which rows is for others to say. */
    static final String SELECT = """
            select id, number, stage_id, rank, stage_since, touched_at, title, client, opposing_party, practice_area, court,
                reference, responsible_id, status, priority, tags, opened, limitation, hearing, deadline, items,
                items_done, comments
            from matter
            """;

    private MatterRow() {}

    /** What it stands for now. */
    static MatterSnapshot read(ResultSet row) throws SQLException {
        return new MatterSnapshot(
                new MatterId(row.getLong("id")),
                new MatterNumber(row.getString("number")),
                new StageId(row.getLong("stage_id")),
                new Rank(row.getString("rank")),
                row.getTimestamp("stage_since").toInstant(),
                row.getTimestamp("touched_at").toInstant(),
                details(row),
                new MatterTally(row.getInt("items"), row.getInt("items_done"), row.getInt("comments")));
    }

    private static MatterDetails details(ResultSet row) throws SQLException {
        return new MatterDetails(
                row.getString("title"),
                row.getString("client"),
                row.getString("opposing_party"),
                row.getString("practice_area"),
                row.getString("court"),
                row.getString("reference"),
                account(row, "responsible_id"),
                MatterStatus.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                tags(row),
                day(row, "opened"),
                day(row, "limitation"),
                day(row, "hearing"),
                day(row, "deadline"),
                "");
    }

    private static Tags tags(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("tags").getArray();
        return names.length == 0 ? Tags.NONE : Tags.of(names);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new AccountId(id);
    }
}
