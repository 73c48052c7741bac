package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of PostgreSQL, which the library unpacks from the jar at the first start.
 *
 * <p>The library makes the folder it unpacks to writable for everyone: it lies in one that only its owner may enter.
 */
final class ServerBinaries {

    /** The library's mark of a complete set. */
    private static final String COMPLETE = ".exists";

    private ServerBinaries() {}

    static Path unpackedIn(Path binaries) {
        return binaries.resolve("unpacked");
    }

    /** Makes the folder, and clears away what an interrupted start unpacked in part: the library would keep it. */
    static void prepare(Path binaries) throws IOException {
        Files.createDirectories(binaries, PosixFilePermissions.asFileAttribute(OwnerOnly.FOLDER));
        var unpacked = unpackedIn(binaries);
        if (!Files.isDirectory(unpacked)) {
            return;
        }
        try (var sets = Files.newDirectoryStream(unpacked)) {
            for (var set : sets) {
                if (!Files.exists(set.resolve(COMPLETE))) {
                    FileSystemUtils.deleteRecursively(set);
                }
            }
        }
    }
}
