package dev.docket.database;

import dev.docket.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fresh, empty database on the one PostgreSQL server that all tests of this process share.
 *
 * <p>The server starts with the first database and ends with the process; it keeps nothing, so it need not wait for
 * the disk. As in production, the role that a test uses owns its database and is no superuser.
 */
public record TestDatabase(String url, String user, String password) {

    private static final String ROLE = "docket";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Makes a new database, or fails the test. */
    public static TestDatabase create() {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database %s owner %s".formatted(name, ROLE));
        return new TestDatabase(Server.urlOf(name), ROLE, ROLE);
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(Server.urlOf("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database refused: " + sql, e);
        }
    }

    /** Loaded, and thereby started, by the first database. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("create role %s login password '%s'".formatted(ROLE, ROLE));
        }

        private static String urlOf(String database) {
            return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(POSTGRES.getPort(), database);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("full_page_writes", "off")
                        .setPGStartupWait(Patience.LIMIT)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
