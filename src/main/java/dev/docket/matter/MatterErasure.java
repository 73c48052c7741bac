package dev.docket.matter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes away what a matter said, everywhere it is kept. Its row stays with its identity and its number, so that neither
 * is given again, and its changes stay with who did what kind of thing and when: revisions have no gaps. The key of its
 * import goes too, as it may hold a court's reference; the same file imported again brings the matter back, under a new
 * number. What a feed has read of it before is forgotten as the feed goes on.
 */
@Repository
class MatterErasure {

    private final JdbcClient database;

    MatterErasure(JdbcClient database) {
        this.database = database;
    }

    void erase(MatterId matter, Instant now) {
        database.sql("""
                        update matter set title = '', client = '', opposing_party = '', practice_area = '', court = '',
                            reference = '', responsible_id = null, status = 'CLOSED', priority = 'NORMAL', tags = '{}',
                            closed = null,
                            opened = null, limitation = null, hearing = null, deadline = null, description = '',
                            import_key = null, items = 0, items_done = 0, comments = 0, deleted_at = ?
                        where id = ?
                        """).param(Timestamp.from(now)).param(matter.value()).update();
        // Which stages it went through tells nothing of what it was about.
        database.sql("""
                        update change set fields =
                            case when fields -> 'stage' is null then '{}'
                            else jsonb_build_object('stage', fields -> 'stage') end
                        where matter_id = ?
                        """).param(matter.value()).update();
        for (String table : List.of("draft", "checklist_item", "matter_comment")) {
            database.sql("delete from " + table + " where matter_id = ?")
                    .param(matter.value())
                    .update();
        }
    }
}
