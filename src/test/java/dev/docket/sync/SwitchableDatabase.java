package dev.docket.sync;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The way to a database, which can be blocked for those who have no connection yet. */
final class SwitchableDatabase implements JdbcConnectionDetails {

    private final JdbcConnectionDetails database;
    private volatile boolean blocked;

    SwitchableDatabase(JdbcConnectionDetails database) {
        this.database = database;
    }

    void block() {
        blocked = true;
    }

    void open() {
        blocked = false;
    }

    @Override
    public String getJdbcUrl() {
        // Nobody answers on this port.
        return blocked ? "jdbc:postgresql://127.0.0.1:1/docket" : database.getJdbcUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return database.getUsername();
    }

    @Override
    public @Nullable String getPassword() {
        return database.getPassword();
    }
}
