package dev.docket.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps checklists. Written under the lock of the board. */
@Repository
class ChecklistStore {

    private static final String SELECT = "select id, text, done, rank, removed_at is not null from checklist_item ";

    private final JdbcClient database;

    ChecklistStore(JdbcClient database) {
        this.database = database;
    }

    /** Those that have not been removed, in order. */
    List<Entry> all(MatterId matter) {
        return database.sql(SELECT + "where matter_id = ? and removed_at is null order by rank")
                .param(matter.value())
                .query((row, index) -> entry(row))
                .list();
    }

    /** An item of the matter, also one that was removed. */
    Optional<Entry> find(MatterId matter, ItemId item) {
        return database.sql(SELECT + "where matter_id = ? and id = ?")
                .param(matter.value())
                .param(item.value())
                .query((row, index) -> entry(row))
                .optional();
    }

    void add(MatterId matter, ItemId item, ItemText text, Rank rank) {
        database.sql("insert into checklist_item (id, matter_id, text, rank) values (?, ?, ?, ?)")
                .param(item.value())
                .param(matter.value())
                .param(text.value())
                .param(rank.value())
                .update();
    }

    void check(ItemId item, boolean done) {
        database.sql("update checklist_item set done = ? where id = ?")
                .param(done)
                .param(item.value())
                .update();
    }

    void rename(ItemId item, ItemText text) {
        database.sql("update checklist_item set text = ? where id = ?")
                .param(text.value())
                .param(item.value())
                .update();
    }

    /** Puts it there, also what was removed. */
    void place(ItemId item, Rank rank) {
        database.sql("update checklist_item set rank = ?, removed_at = null where id = ?")
                .param(rank.value())
                .param(item.value())
                .update();
    }

    void remove(ItemId item, Instant at) {
        database.sql("update checklist_item set removed_at = ? where id = ?")
                .param(Timestamp.from(at))
                .param(item.value())
                .update();
    }

    /** Has the matter know how many there are. */
    void count(MatterId matter) {
        database.sql("""
                        update matter set (items, items_done) = (
                            select count(*), count(*) filter (where done) from checklist_item
                            where matter_id = matter.id and removed_at is null)
                        where id = ?
                        """).param(matter.value()).update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ChecklistItem(
                        new ItemId(row.getObject(1, UUID.class)), new ItemText(row.getString(2)), row.getBoolean(3)),
                new Rank(row.getString(4)),
                row.getBoolean(5));
    }

    /** An item and its place. */
    record Entry(ChecklistItem item, Rank rank, boolean removed) {}
}
