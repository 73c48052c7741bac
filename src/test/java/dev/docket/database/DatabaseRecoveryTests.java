package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRecoveryTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void keepsDataAndPasswordOverRestart() throws SQLException {
        String password;
        try (var database = open();
                var connection = connect(database)) {
            password = database.getPassword();
            connection.createStatement().execute("create table kept as select 42 as answer");
        }

        try (var database = open();
                var connection = connect(database)) {
            var kept = connection.createStatement().executeQuery("select answer from kept");

            assertThat(database.getPassword()).isEqualTo(password);
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void startsOwnServerWhenThereIsNothingToJoin() {
        try (var database = Database.inFolder(folder, true, RANDOM)) {
            assertThat(database).isInstanceOf(EmbeddedDatabase.class);
        }
    }

    @Test
    void refusesWhileAnotherProcessRuns() throws IOException, InterruptedException {
        try (var other = OtherProcess.on(folder)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(this::open)
                    .withMessageStartingWith("Docket is already running on " + folder);
            try (var joined = Database.inFolder(folder, true, RANDOM)) {
                assertThat(joined.getJdbcUrl()).isEqualTo(other.url());
            }
            other.kill();
        }

        open().close();
    }

    @Test
    void replacesServerThatOutlivedItsProcess() throws IOException, InterruptedException {
        long orphan;
        try (var other = OtherProcess.on(folder)) {
            orphan = PostmasterFile.read(folder.resolve("postgres"))
                    .orElseThrow()
                    .process();
            other.kill();
        }
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var database = open()) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(canConnect(database)).isTrue();
        }
    }

    @Test
    void leavesProcessAloneThatGotNumberOfServer() throws IOException {
        open().close();
        var self = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                "%d\n%s/postgres\n1700000000\n5432\n\n127.0.0.1\n".formatted(self, folder));

        try (var database = open()) {
            assertThat(canConnect(database)).isTrue();
        }
    }

    @Test
    void startsWhereServerDiedWithItsProcess() throws IOException {
        open().close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                "%d\n%s/postgres\n1700000000\n5432\n\n127.0.0.1\n".formatted(Integer.MAX_VALUE, folder));

        try (var database = open()) {
            assertThat(canConnect(database)).isTrue();
        }
    }

    @Test
    void startsAfreshAfterInterruptedFirstStart() throws IOException {
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/postgresql.conf"), "");
        Files.writeString(folder.resolve("postgres.password.new"), "half");
        Files.createDirectories(folder.resolve("postgres"));

        try (var database = open()) {
            assertThat(canConnect(database)).isTrue();
        }
        assertThat(folder.resolve("postgres.new")).doesNotExist();
        assertThat(folder.resolve("postgres.password.new")).doesNotExist();
    }

    @Test
    void unpacksAgainWhatWasUnpackedInPart() throws IOException {
        var binaries = folder.resolve("binaries");
        var whole = Files.createDirectories(binaries.resolve("unpacked/PG-whole"));
        Files.createFile(whole.resolve(".exists"));
        var part = Files.createDirectories(binaries.resolve("unpacked/PG-part/bin"));

        ServerBinaries.prepare(binaries);

        assertThat(whole).exists();
        assertThat(part).doesNotExist();
    }

    private Database open() {
        return Database.inFolder(folder, false, RANDOM);
    }

    private static boolean canConnect(Database database) {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            return connection.isValid(Math.toIntExact(Patience.LIMIT.toSeconds()));
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
