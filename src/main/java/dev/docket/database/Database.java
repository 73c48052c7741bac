package dev.docket.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The database that this process uses. Closing it stops what the process started for it, and nothing else. */
sealed interface Database extends JdbcConnectionDetails, AutoCloseable permits EmbeddedDatabase, ServerDatabase {

    /**
     * Opens the embedded database of a data folder.
     *
     * @param join whether to work beside a Docket that is running on the folder, on its database
     * @throws StartFailure if that is not possible
     */
    static Database inFolder(Path path, boolean join, SecureRandom random) {
        var folder = DataFolder.open(path);
        var lock = FolderLock.tryTake(folder);
        if (lock.isPresent()) {
            return EmbeddedDatabase.open(folder, lock.get(), random);
        }
        if (join) {
            return ServerDatabase.runningOn(folder);
        }
        throw StartFailure.of(
                "Docket is already running on %s.".formatted(folder.root()),
                "Stop it first, or choose another folder with --data.");
    }

    @Override
    default String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    @Override
    void close();
}
