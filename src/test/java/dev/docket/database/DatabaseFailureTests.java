package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFailureTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void namesFileThatIsNoFolder() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertFailure(file).startsWith("The data folder " + file + " cannot be made: ");
    }

    @Test
    void namesVersionThatItCannotRead() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "13\n");
        Files.createFile(folder.resolve("postgres/postgresql.conf"));

        assertFailure(folder).contains("was made by PostgreSQL 13; this Docket brings 18.");
    }

    @Test
    void touchesNothingInFolderWithoutCompleteDatabase() throws IOException {
        Files.createDirectories(folder.resolve("postgres/base"));

        assertFailure(folder).contains("postgres holds files, but no complete database.");
        assertThat(folder.resolve("postgres/base")).exists();
    }

    @Test
    void asksForMissingPassword() throws IOException {
        open(folder).close();
        Files.delete(folder.resolve("postgres.password"));

        assertFailure(folder).contains("cannot be read from " + folder.resolve("postgres.password"));
    }

    @Test
    void givesUpSoonOnDamagedDatabase() throws IOException {
        open(folder).close();
        Files.write(folder.resolve("postgres/global/pg_control"), new byte[8192]);

        Assertions.assertTimeout(
                Patience.LIMIT,
                () -> assertFailure(folder)
                        .startsWith("PostgreSQL does not start on " + folder.resolve("postgres") + ": ")
                        .contains("bring it back from a backup"));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void letsGoOfFolderWhenItFails() throws IOException {
        var file = Files.createDirectories(folder.resolve("postgres")).resolve("PG_VERSION");
        Files.createFile(file);
        assertFailure(folder).isNotEmpty();
        Files.delete(file);

        open(folder).close();
    }

    private static AbstractStringAssert<?> assertFailure(Path folder) {
        var failure = assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> open(folder))
                .actual();
        return assertThat(failure.getMessage());
    }

    private static Database open(Path folder) {
        return Database.inFolder(folder, false, RANDOM);
    }
}
