package dev.docket.database;

import dev.docket.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** A PostgreSQL server for one application context alone, so that a test may have it hang. */
public final class OwnServer implements AutoCloseable {

    private static final String ROLE = "docket";

    private final EmbeddedPostgres postgres;
    private final ProcessHandle process;

    private OwnServer(EmbeddedPostgres postgres, ProcessHandle process) {
        this.postgres = postgres;
        this.process = process;
    }

    static OwnServer start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("full_page_writes", "off")
                    .setPGStartupWait(Patience.LIMIT)
                    .start();
            return new OwnServer(postgres, prepare(postgres));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle prepare(EmbeddedPostgres postgres) {
        String url = postgres.getJdbcUrl("postgres", "postgres");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(ROLE, ROLE));
            statement.execute("create database %s owner %s".formatted(ROLE, ROLE));
            try (var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                return ProcessHandle.of(row.getLong(1))
                        .flatMap(ProcessHandle::parent)
                        .orElseThrow();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused", e);
        }
    }

    TestDatabase database() {
        return new TestDatabase("jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), ROLE), ROLE, ROLE);
    }

    /** Everything stays as it is, and nobody is answered any more. */
    public void hang() {
        signal("STOP");
    }

    /** As if nothing had been. */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        Stream.concat(Stream.of(process), process.children()).forEach(each -> signal(name, each));
    }

    /** Sends a signal, such as STOP, and waits until it is sent. */
    static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        goOn();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
