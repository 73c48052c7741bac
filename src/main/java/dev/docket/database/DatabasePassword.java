package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the embedded server asks of everyone who connects, so that other accounts of the machine cannot.
 *
 * @param value 43 characters of base64url, 256 bits
 */
record DatabasePassword(String value) {

    private static final int BYTES = 32;
    private static final int SHORTEST = 32;

    DatabasePassword {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("too short");
        }
    }

    /** Makes a new one and keeps it in the file, which appears complete and readable by its owner alone. */
    static DatabasePassword create(Path file, SecureRandom random) throws IOException {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var password =
                new DatabasePassword(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OwnerOnly.FILE));
        Files.writeString(unfinished, password.value() + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /**
     * Reads the one that is kept in the file.
     *
     * @throws StartFailure if it is not there: without it nobody gets into the database
     */
    static DatabasePassword read(Path file) {
        try {
            return new DatabasePassword(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw StartFailure.of(
                    "The password of the database cannot be read from %s.".formatted(file),
                    "Bring the file back from a backup; it must belong to Docket's account.",
                    e);
        }
    }

    /** Never shown, not even in a log. */
    @Override
    public String toString() {
        return "DatabasePassword";
    }
}
