package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseContents;
import dev.docket.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/operations.md} says of backups, done to the letter, and compared row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

    private static final String READY = "Docket is running at ";
    private static final Guide GUIDE = Guide.toOperation();

    /** Where the examples have their databases. */
    private static final String SERVER = "postgresql://docket@db.example.org/docket";

    private static final String RESTORED = "postgresql://docket@db.example.org/docket_restored";

    /** Which nodes are running, and who has a board open. */
    private static final Set<String> PASSING = Set.of("presence_node", "visit");

    @TempDir
    private static Path folder;

    /** An embedded database, stopped, and its backup. */
    private Path there;

    private DatabaseContents kept;

    @BeforeAll
    void backUp() throws Exception {
        PostgresClient.require();
        there = Files.createDirectory(folder.resolve("there"));
        try (var docket = start(there.resolve("data"), "--demo")) {
            kept = contents(embedded(there.resolve("data")));
            PostgresClient.run(there, example("pg_dump", "postmaster.pid"), Map.of());
            docket.stop();
        }
    }

    @Test
    void bringsBackTheDatabaseOfAServer() throws Exception {
        var database = TestDatabase.create();
        var restored = TestDatabase.create();
        DatabaseContents before;
        try (var docket = start(folder.resolve("unused"), database, "--demo")) {
            before = contents(database);
            run(folder, example("pg_dump", SERVER), database);
            docket.stop();
        }

        run(folder, example("pg_restore", RESTORED), restored);

        assertThat(before.rows().get("matter")).hasSizeGreaterThan(50);
        assertThat(contents(restored)).isEqualTo(before);
        try (var docket = start(folder.resolve("unused"), restored)) {
            assertThat(contents(restored)).isEqualTo(before);
        }
    }

    @Test
    void bringsBackAnEmbeddedDatabaseIntoANewFolderAndOntoAServer() throws Exception {
        var restored = TestDatabase.create();
        var here = Files.createDirectory(folder.resolve("here"));
        Files.copy(there.resolve("docket.dump"), here.resolve("docket.dump"));

        try (var docket = start(here.resolve("data"))) {
            PostgresClient.run(here, example("pg_restore", "postmaster.pid"), Map.of());
            docket.stop();
        }
        run(here, example("pg_restore", RESTORED), restored);

        try (var docket = start(here.resolve("data"), "--demo")) {
            assertThat(contents(embedded(here.resolve("data")))).isEqualTo(kept);
        }
        assertThat(contents(restored)).isEqualTo(kept);
    }

    @Test
    void goesOnWithTheCopyOfAFolder() throws Exception {
        PostgresClient.run(there, "cp -a data copy", Map.of());

        assertThat(GUIDE.text()).contains("cp -a ");
        try (var docket = start(there.resolve("copy"))) {
            assertThat(contents(embedded(there.resolve("copy")))).isEqualTo(kept);
        }
    }

    /** The only example with both. */
    private static String example(String program, String part) {
        var found = GUIDE.examples("sh").stream()
                .filter(each -> each.contains(program) && each.contains(part))
                .toList();
        assertThat(found).as(program + ", " + part).hasSize(1);
        return found.getFirst();
    }

    /** On the server of this test, and on this database, in place of the guide's. */
    private static void run(Path folder, String example, TestDatabase database) throws Exception {
        var address = database.url().replace("jdbc:postgresql://", "postgresql://" + database.user() + "@");
        var script = example.replaceAll("postgresql://docket@db\\.example\\.org/\\w+", address);
        PostgresClient.run(folder, script, Map.of("PGPASSWORD", database.password()));
    }

    private static DocketProcess start(Path data, TestDatabase database, String... options) throws IOException {
        var process = DocketProcess.jar(
                data,
                Map.of("DOCKET_DB_PASSWORD", database.password()),
                options(options, "--db-url=" + database.url(), "--db-user=" + database.user()));
        process.readUntil(line -> line.startsWith(READY));
        return process;
    }

    private static DocketProcess start(Path data, String... options) throws IOException {
        var process = DocketProcess.jar(data, options(options, "--data=" + data));
        process.readUntil(line -> line.startsWith(READY));
        return process;
    }

    private static String[] options(String[] some, String... more) {
        return Stream.of(new String[] {"--port=0"}, some, more)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static DatabaseContents contents(TestDatabase database) throws SQLException {
        return DatabaseContents.of(database.url(), database.user(), database.password())
                .without(PASSING);
    }

    /** That of a Docket that is running on the folder. */
    private static TestDatabase embedded(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("postgres.password")).strip();
        return new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/docket", "docket", password);
    }
}
