package dev.docket.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Lets a transaction take longer than a click may: an import, an export. A database that is silent ends it nevertheless. */
@Component
public class LongWork {

    private final JdbcTemplate database;
    private final UsedConnections used;

    LongWork(JdbcTemplate database, UsedConnections used) {
        this.database = database;
        this.used = used;
    }

    /** To be called first in the transaction: no statement is ended before this time. */
    public void mayTake(Duration atMost) {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            used.allowLong(DataSourceUtils.getTargetConnection(connection));
            return allow(connection, atMost);
        });
    }

    /** The pool takes back what it is told by way of its own connection, and the server what is local. */
    private static boolean allow(Connection connection, Duration atMost) throws SQLException {
        connection.setNetworkTimeout(
                Runnable::run, Math.toIntExact(atMost.plusSeconds(1).toMillis()));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + atMost.toMillis());
            return statement.execute("set local lock_timeout = " + atMost.toMillis());
        }
    }
}
