package dev.docket.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Connects once before anything else does, and says in a line what is wrong if that fails. */
final class DatabaseProbe {

    /** Older ones are not tested, and lack what the schema relies on. */
    private static final int OLDEST_MAJOR_VERSION = 15;

    private static final String SECONDS_TO_CONNECT = "5";

    private DatabaseProbe() {}

    /** Leaves out the part that may hold a password. */
    static String nameOf(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /**
     * Returns if a database can be used.
     *
     * @throws StartFailure if not
     */
    static void check(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw StartFailure.of(
                    "Docket needs a PostgreSQL server, not %s.".formatted(nameOf(url)),
                    "Name one as jdbc:postgresql://HOST:5432/DATABASE.");
        }
        try (var connection = DriverManager.getConnection(url, credentials(user, password))) {
            checkVersion(connection, nameOf(url));
        } catch (SQLException e) {
            throw explain(e, nameOf(url), user);
        }
    }

    private static Properties credentials(@Nullable String user, @Nullable String password) {
        var properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    private static void checkVersion(Connection connection, String name) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_MAJOR_VERSION) {
            throw StartFailure.of(
                    "%s is PostgreSQL %d.".formatted(name, version),
                    "Docket needs %d or newer.".formatted(OLDEST_MAJOR_VERSION));
        }
    }

    /** The codes are those of the appendix of PostgreSQL's manual; the driver gives 08004 for a missing password. */
    static StartFailure explain(SQLException problem, String name, @Nullable String user) {
        return switch (Objects.requireNonNullElse(problem.getSQLState(), "")) {
            case "28P01", "28000", "08004" ->
                StartFailure.of(
                        "The database %s does not let %s in.".formatted(name, user == null ? "Docket" : user),
                        "Correct --db-user and the password in DOCKET_DB_PASSWORD.",
                        problem);
            case "3D000" ->
                StartFailure.of(
                        "There is no such database: %s.".formatted(name), "Create it, or correct --db-url.", problem);
            case "53300" ->
                StartFailure.of(
                        "The database %s has no connection left.".formatted(name),
                        "Raise its max_connections, or end other programs.",
                        problem);
            case "57P03" ->
                StartFailure.of("The database %s is just starting.".formatted(name), "Try again in a moment.", problem);
            default ->
                StartFailure.of(
                        "The database %s cannot be reached: %s"
                                .formatted(name, Objects.requireNonNullElse(problem.getMessage(), "no reason given.")),
                        "Start it, or correct --db-url.",
                        problem);
        };
    }
}
