package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTests {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.inFolder(folder, false, RANDOM);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void keepsPasswordForOwnerAlone() throws IOException {
        var file = folder.resolve("postgres.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip())
                .isEqualTo(database.getPassword())
                .hasSizeGreaterThanOrEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docket", "postgres"})
    void letsNobodyInWithoutPassword(String role) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), role, "wrong"))
                .extracting(SQLException::getSQLState)
                .isEqualTo("28P01");
    }

    @ParameterizedTest
    @CsvSource({
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on"
    })
    void isSafeWithItsData(String setting, String value) {
        assertThat(setting(setting)).isEqualTo(value);
    }

    @Test
    void isOfVersionThatItSays() {
        assertThat(setting("server_version")).startsWith(EmbeddedDatabase.MAJOR_VERSION + ".");
    }

    @Test
    void ordersTextAlikeOnEveryMachine() {
        var locale = client(database.getUsername())
                .sql("select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'docket'")
                .query(String.class)
                .single();

        assertThat(locale).isEqualTo("b C.UTF-8");
    }

    @Test
    void givesNoSuperuser() {
        var superuser = client(database.getUsername())
                .sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(superuser).isFalse();
    }

    /** Whoever moves the folder, or deletes it, must be able to. The library itself gives up after five seconds. */
    @Test
    void hasEndedOnceItIsClosedHoweverLongThatTakes(@TempDir Path other) throws Exception {
        var opened = Database.inFolder(other, false, RANDOM);
        var server = ProcessHandle.of(PostmasterFile.read(new DataFolder(other).database())
                        .orElseThrow()
                        .process())
                .orElseThrow();
        try (var connection =
                DriverManager.getConnection(opened.getJdbcUrl(), opened.getUsername(), opened.getPassword())) {
            int process = connection.unwrap(PGConnection.class).getBackendPID();
            var backend = ProcessHandle.of(process).orElseThrow();
            OwnServer.signal("STOP", backend);
            CompletableFuture.delayedExecutor(8, TimeUnit.SECONDS).execute(() -> OwnServer.signal("CONT", backend));

            opened.close();

            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void refusesSecondUserOfFolder() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Database.inFolder(folder, false, RANDOM))
                .withMessage(
                        "Docket is already running on %s. Stop it first, or choose another folder with --data.",
                        folder);
        assertThat(setting("port")).isNotEmpty();
    }

    @Test
    void goesOnWhenJoinedDatabaseCloses() {
        var joined = Database.inFolder(folder, true, RANDOM);

        joined.close();

        assertThat(joined.getJdbcUrl()).isEqualTo(database.getJdbcUrl());
        assertThat(setting("port")).isNotEmpty();
    }

    private static String setting(String name) {
        return client("postgres")
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient client(@Nullable String role) {
        var source = new DriverManagerDataSource(database.getJdbcUrl());
        source.setUsername(role);
        source.setPassword(database.getPassword());
        return JdbcClient.create(source);
    }
}
