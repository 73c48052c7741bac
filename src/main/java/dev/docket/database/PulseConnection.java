package dev.docket.database;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Asks the database whether it is there, on a connection that is none of the pool's. Used by one thread at a time. */
final class PulseConnection implements DatabasePulse.Question {

    private final JdbcConnectionDetails database;
    private final Duration limit;
    private @Nullable Connection connection;

    /**
     * Connects when it first asks.
     *
     * @param limit how long the server may take to let in, and to answer
     */
    PulseConnection(JdbcConnectionDetails database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    /** A connection that was cut says nothing of the server, so another one is made; one that is silent says enough. */
    @Override
    public void ask() throws SQLException {
        Connection known = connection;
        if (known != null) {
            try {
                ask(known);
                return;
            } catch (SQLException e) {
                close();
                if (e.getCause() instanceof SocketTimeoutException) {
                    throw e;
                }
            }
        }
        Connection opened = OwnConnection.open(database, "docket-pulse", limit);
        connection = opened;
        ask(opened);
    }

    private static void ask(Connection asked) throws SQLException {
        try (Statement statement = asked.createStatement()) {
            statement.execute("select 1");
        }
    }

    @Override
    public void close() {
        Connection closed = connection;
        connection = null;
        if (closed != null) {
            try {
                closed.close();
            } catch (SQLException e) {
                // It is of no use any more, whatever it says.
                return;
            }
        }
    }
}
