package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds what must outlive the process, and the places in it.
 *
 * @param root absolute and free of links, so that every process names the folder alike
 */
record DataFolder(Path root) {

    /**
     * Makes the folder, for its owner alone, unless it is there.
     *
     * @throws StartFailure if it cannot be made or is no folder
     */
    static DataFolder open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute, PosixFilePermissions.asFileAttribute(OwnerOnly.FOLDER));
            return new DataFolder(absolute.toRealPath());
        } catch (IOException e) {
            throw StartFailure.of(
                    "The data folder %s cannot be made: %s.".formatted(absolute, FileProblem.of(e)),
                    "Choose another with --data.",
                    e);
        }
    }

    /** Holds a complete database, or does not exist: see {@link NewDatabase}. */
    Path database() {
        return root.resolve("postgres");
    }

    /** Where the first start builds the database. */
    Path unfinishedDatabase() {
        return root.resolve("postgres.new");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    Path lockFile() {
        return root.resolve("docket.lock");
    }

    Path logFile() {
        return root.resolve("postgres.log");
    }

    Path binaries() {
        return root.resolve(".postgres-binaries");
    }
}
