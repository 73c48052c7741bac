package dev.docket.faults;

import dev.docket.matter.BoardId;
import java.sql.SQLException;

/** The change log of a board is emptied by hand, and filled again for those who look there whether anything was lost. */
final class ShortenedLog implements AutoCloseable {

    private static final String CUT = """
            create table if not exists cut_change (like change);
            with cut as (delete from change where board_id = %1$d returning *) insert into cut_change select * from cut
            """;

    private static final String PUT_BACK = """
            with cut as (delete from cut_change where board_id = %1$d returning *) insert into change select * from cut
            """;

    private final DatabaseServer database;
    private final BoardId board;

    private ShortenedLog(DatabaseServer database, BoardId board) {
        this.database = database;
        this.board = board;
    }

    static ShortenedLog of(DatabaseServer database, BoardId board) throws SQLException {
        var log = new ShortenedLog(database, board);
        log.execute(CUT);
        return log;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(board.value()));
        }
    }

    @Override
    public void close() throws SQLException {
        execute(PUT_BACK);
    }
}
