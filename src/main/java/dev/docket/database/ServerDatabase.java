package dev.docket.database;

import org.jspecify.annotations.Nullable;

/** A database on a PostgreSQL server that this process did not start. */
final class ServerDatabase implements Database {

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    private ServerDatabase(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * A server that answers, lets Docket in and is new enough.
     *
     * @throws StartFailure if it is not
     */
    static ServerDatabase at(String url, @Nullable String user, @Nullable String password) {
        DatabaseProbe.check(url, user, password);
        return new ServerDatabase(url, user, password);
    }

    /**
     * The embedded server of the Docket that holds the folder's lock.
     *
     * @throws StartFailure if it does not answer, as when that Docket is just starting
     */
    static ServerDatabase runningOn(DataFolder folder) {
        var server = PostmasterFile.read(folder.database())
                .orElseThrow(() -> StartFailure.of(
                        "The Docket that is running on %s has not opened its database.".formatted(folder.root()),
                        "Try again when it is ready."));
        var password = DatabasePassword.read(folder.passwordFile());
        return at(EmbeddedDatabase.urlAt(server.port()), EmbeddedDatabase.NAME, password.value());
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void close() {
        // The server belongs to others.
    }
}
