package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the database of a new data folder. It is built beside its place and moved there when it is whole: a start that
 * was interrupted leaves nothing that the next one could take for a database.
 */
final class NewDatabase {

    private final DataFolder folder;
    private final SecureRandom random;

    NewDatabase(DataFolder folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** Does nothing if there is a database, or something that may have been one. */
    void make() throws IOException {
        var database = folder.database();
        if (Files.exists(database) && !isEmpty(database)) {
            return;
        }
        var unfinished = folder.unfinishedDatabase();
        OrphanedServer.stopIn(unfinished);
        FileSystemUtils.deleteRecursively(unfinished);
        var password = DatabasePassword.create(folder.passwordFile(), random);
        try (var server = EmbeddedServer.start(unfinished, folder, password)) {
            fill(server, password);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        Files.deleteIfExists(database);
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Docket is no superuser of its own server either: what works here works on one that others run. */
    private static void fill(EmbeddedServer server, DatabasePassword password) throws SQLException {
        try (var connection = server.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(EmbeddedDatabase.NAME, password.value()));
            statement.execute("create database %1$s owner %1$s".formatted(EmbeddedDatabase.NAME));
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
