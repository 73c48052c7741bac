package dev.docket.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** The database in Docket's data folder, served by a PostgreSQL that lives and ends with this process. */
final class EmbeddedDatabase implements Database {

    /** Of the database and of the role that owns it. */
    static final String NAME = "docket";

    /** Of the PostgreSQL in the jar: the files of one major version cannot be read by another. */
    static final String MAJOR_VERSION = "18";

    private final FolderLock lock;
    private final EmbeddedServer server;
    private final DatabasePassword password;

    private EmbeddedDatabase(FolderLock lock, EmbeddedServer server, DatabasePassword password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /** Takes over the lock: it is let go when the database closes or does not open. */
    static EmbeddedDatabase open(DataFolder folder, FolderLock lock, SecureRandom random) {
        try {
            new NewDatabase(folder, random).make();
            checkFiles(folder.database());
            OrphanedServer.stopIn(folder.database());
            var password = DatabasePassword.read(folder.passwordFile());
            var server = EmbeddedServer.start(folder.database(), folder, password);
            return new EmbeddedDatabase(lock, server, password);
        } catch (IOException e) {
            lock.close();
            throw StartFailure.of(
                    "The database in %s cannot be opened: %s.".formatted(folder.root(), FileProblem.of(e)),
                    "Mend that, or choose another folder with --data.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void checkFiles(Path database) throws IOException {
        var versionFile = database.resolve("PG_VERSION");
        if (!Files.exists(versionFile) || !Files.exists(database.resolve("postgresql.conf"))) {
            throw StartFailure.of(
                    "%s holds files, but no complete database.".formatted(database),
                    "Bring the folder back from a backup, or move it away to begin with an empty database.");
        }
        var version = Files.readString(versionFile).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw StartFailure.of(
                    "%s was made by PostgreSQL %s; this Docket brings %s.".formatted(database, version, MAJOR_VERSION),
                    "Use the Docket that made it, or a server of that version with --db-url.");
        }
    }

    /** The address of the database on a server of this machine. */
    static String urlAt(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    @Override
    public String getJdbcUrl() {
        return urlAt(server.port());
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password.value();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }
}
