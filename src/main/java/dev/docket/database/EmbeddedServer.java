package dev.docket.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL server of this process's own, on a database folder of which the caller holds the lock. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** How long a server that was told to end may take. */
    private static final Duration END = Duration.ofSeconds(30);

    /**
     * The library's defaults give up durability for speed, and listen wider. Values must do without spaces and quotes:
     * they pass through a shell.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "timezone", "UTC",
            "max_connections", "60",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "log_checkpoints", "off");

    /** Who may come in: with the password, from this machine, whatever the folder's creation left in the file. */
    private static final String ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

    private final Path database;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(Path database, EmbeddedPostgres postgres) {
        this.database = database;
        this.postgres = postgres;
    }

    /**
     * Starts a server; makes its database first where the folder has none.
     *
     * @throws StartFailure with what the server's log gives as the reason
     */
    static EmbeddedServer start(Path database, DataFolder folder, DatabasePassword password) throws IOException {
        var log = ServerLog.open(folder.logFile());
        ServerBinaries.prepare(folder.binaries());
        try (var watch = StartWatch.over(log)) {
            var postgres = builder(database, folder, password, log).start();
            if (watch.sawFailure()) {
                throw new IOException("PostgreSQL gave up");
            }
            return new EmbeddedServer(database, postgres);
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            throw ServerProblem.explain(log.text(), database, log.file(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(
            Path database, DataFolder folder, DatabasePassword password, ServerLog log) {
        var output = ProcessBuilder.Redirect.appendTo(log.file().toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        ServerBinaries.unpackedIn(folder.binaries()).toFile())
                .setDataDirectory(database)
                .setDataDirectoryCustomizer(EmbeddedServer::writeAccess)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setConnectConfig("password", password.value())
                // These reach initdb. The password holds from the first moment on, and the order and case of text
                // come from PostgreSQL itself, so that they are the same on every machine.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    private static void writeAccess(File database) {
        try {
            Files.writeString(database.toPath().resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return postgres.getPort();
    }

    Connection connectAsSuperuser() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** The library waits for some seconds and then goes on. Whoever closes this relies on it that the server has ended. */
    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> server =
                PostmasterFile.read(database).map(PostmasterFile::process).flatMap(ProcessHandle::of);
        postgres.close();
        server.ifPresent(EmbeddedServer::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("The database (process {}) has not ended after {} s.", server.pid(), END.toSeconds());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
