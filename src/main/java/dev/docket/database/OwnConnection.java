package dev.docket.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection that is none of the pool's, and on which no call waits for ever. */
public final class OwnConnection {

    private OwnConnection() {}

    /**
     * Connects.
     *
     * @param name what the database's own lists show it as
     * @param limit how long the server may take to let in, and to answer; in whole seconds
     * @throws SQLException if the server is not there, or lets nobody in
     */
    public static Connection open(JdbcConnectionDetails database, String name, Duration limit) throws SQLException {
        // None would be no limit at all.
        String seconds = Long.toString(Math.max(1, limit.toSeconds()));
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", name);
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        properties.setProperty("tcpKeepAlive", "true");
        putIfKnown(properties, "user", database.getUsername());
        putIfKnown(properties, "password", database.getPassword());
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private static void putIfKnown(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
