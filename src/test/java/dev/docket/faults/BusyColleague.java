package dev.docket.faults;

import dev.docket.matter.BoardId;
import java.sql.SQLException;

/** Somebody who changes one matter far more often than anybody could by hand; not one of those who are watched. */
final class BusyColleague {

    /** Under the board's lock, as every writer does it. */
    private static final String CHANGES = """
            with board as (
                update board set revision = revision + %2$d where id = %1$d returning id, revision - %2$d as last
            ), changed as (
                update matter set reference = 'No. %2$d', touched_at = now()
                where board_id = %1$d and title = 'Matter 1 of ada' returning id
            )
            insert into change (board_id, revision, kind, matter_id, fields, actor_name, origin, command_id, at)
            select board.id, board.last + number, 'MATTER_EDITED', changed.id,
                jsonb_build_object('reference', jsonb_build_object('from', 'No. ' || number - 1, 'to', 'No. ' || number)),
                'Busy colleague', 'test', gen_random_uuid(), now()
            from board, changed, generate_series(1, %2$d) number
            """;

    private BusyColleague() {}

    /** Answers the revision that the board is at afterwards, at least. */
    static long change(DatabaseServer database, BoardId board, int times) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(CHANGES.formatted(board.value(), times));
            var revision = statement.executeQuery("select revision from board where id = " + board.value());
            revision.next();
            return revision.getLong(1);
        }
    }
}
