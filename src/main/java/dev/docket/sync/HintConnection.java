package dev.docket.sync;

import dev.docket.database.OwnConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A connection that hears notifications. It is none of the pool's, which would pass it on; and no call on it takes
 * longer than {@link #PATIENCE} and {@link #LIMIT} together, so that a server that has gone silent is noticed.
 */
final class HintConnection implements AutoCloseable {

    /** How long to wait for a notification before asking whether the server is still there. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long the server may take to let in or to answer. */
    static final Duration LIMIT = Duration.ofSeconds(3);

    private final Connection connection;

    private HintConnection(Connection connection) {
        this.connection = connection;
    }

    /** Connects, and hears from then on. */
    static HintConnection open(JdbcConnectionDetails database) throws SQLException {
        HintConnection opened = new HintConnection(OwnConnection.open(database, "docket-listen", LIMIT));
        try (Statement statement = opened.connection.createStatement()) {
            statement.execute("listen " + Hint.CHANNEL);
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * Waits for notifications.
     *
     * @return what they say, in the order of the commits; nothing if none came for a while
     * @throws SQLException if the connection is lost, or the server does not answer any more
     */
    List<String> await() throws SQLException {
        PGNotification[] heard =
                connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(PATIENCE.toMillis()));
        if (heard.length == 0 && !connection.isValid(Math.toIntExact(LIMIT.toSeconds()))) {
            throw new SQLException("The server does not answer");
        }
        return Stream.of(heard).map(PGNotification::getParameter).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
