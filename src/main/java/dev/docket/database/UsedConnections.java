package dev.docket.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that somebody uses at this moment, so that nobody goes on waiting on them for a database that is silent. */
final class UsedConnections {

    private static final Logger LOG = LoggerFactory.getLogger(UsedConnections.class);

    private final Set<Connection> briefly = ConcurrentHashMap.newKeySet();
    private final Set<Connection> atLength = ConcurrentHashMap.newKeySet();

    /** Somebody uses it until he closes it. */
    void add(Connection connection) {
        forgetClosed(briefly);
        forgetClosed(atLength);
        briefly.add(connection);
    }

    /** What is done on it may take long. */
    void allowLong(Connection connection) {
        if (briefly.remove(connection)) {
            atLength.add(connection);
        }
    }

    /** Ends what is done for somebody who waits. */
    void abortBrief() {
        abort(briefly);
    }

    /** Ends whatever is done. */
    void abortAll() {
        abort(briefly);
        abort(atLength);
    }

    private static void abort(Set<Connection> connections) {
        forgetClosed(connections);
        List.copyOf(connections).forEach(connection -> {
            connections.remove(connection);
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("It had ended already", e);
            }
        });
    }

    private static void forgetClosed(Set<Connection> connections) {
        connections.removeIf(UsedConnections::isClosed);
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
