package dev.docket.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;

/** The pool of connections, where nobody waits in vain: not while the database is silent, and not behind too many others. */
final class GuardedPool extends HikariDataSource {

    /** As many may wait for a connection; threads cost little, but not nothing. */
    static final int WAITING = 100;

    private static final String UNREACHABLE = "08001";
    private static final String NONE_LEFT = "53300";

    private final DatabasePulse pulse;
    private final UsedConnections used;
    private final Semaphore places = new Semaphore(WAITING);

    GuardedPool(DatabasePulse pulse, UsedConnections used) {
        this.pulse = pulse;
        this.used = used;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (pulse.isSilent()) {
            throw new SQLTransientConnectionException("The database does not answer", UNREACHABLE);
        }
        if (!places.tryAcquire()) {
            throw new SQLTransientConnectionException("Too many wait for a connection", NONE_LEFT);
        }
        try {
            Connection connection = super.getConnection();
            used.add(connection);
            return connection;
        } finally {
            places.release();
        }
    }
}
