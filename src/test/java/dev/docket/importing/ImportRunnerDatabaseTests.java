package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ImportRunnerDatabaseTests {

    @Autowired
    private ImportCommand command;

    @Autowired
    private Operator operator;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    private BoardFixture board;

    @BeforeEach
    void makeBoard() {
        board = BoardFixture.in(context);
    }

    @Test
    void importsIntoTheBoardNamed(CapturedOutput output) throws IOException {
        var exitCode = run(file("Name\nA v. B\n"), board.now().name(), List.of("Name=title"), false);

        assertThat(exitCode).isZero();
        assertThat(output.getOut()).contains("1 matter taken, 0 already there, 0 not taken.");
        assertThat(board.titles("Intake")).containsExactly("A v. B");
    }

    @Test
    void tellsWhatItDidNotTake(CapturedOutput output) throws IOException {
        var exitCode = run(file("Title,Due\nA,soon\nB,\n"), id(), List.of(), false);

        assertThat(exitCode).isEqualTo(3);
        assertThat(output.getOut()).contains("Line 2: Due is no date", "1 matter taken, 0 already there, 1 not taken.");
        assertThat(board.titles("Intake")).containsExactly("B");
    }

    @Test
    void writesNothingOnDryRun(CapturedOutput output) throws IOException {
        var exitCode = run(file("Title\nA\nB\n"), id(), List.of(), true);

        assertThat(exitCode).isZero();
        assertThat(output.getOut()).contains("Nothing was written. An import would take 2 matters;");
        assertThat(board.titles("Intake")).isEmpty();
    }

    @Test
    void refusesWhatIsNotThere(CapturedOutput output) throws IOException {
        var file = file("Name\nA\n");

        assertThat(run("nothing.csv", id(), List.of(), false)).isEqualTo(1);
        assertThat(run(file, "No such board", List.of(), false)).isEqualTo(1);
        assertThat(run(file, id(), List.of("Nome=title"), false)).isEqualTo(1);
        assertThat(run(file, id(), List.of(), false)).isEqualTo(1);

        assertThat(output.getErr().lines())
                .anySatisfy(line -> assertThat(line).isEqualTo("There is no file nothing.csv."))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("There is no board “No such board”. There are: ")
                        .contains(board.now().name()))
                .anySatisfy(line -> assertThat(line).isEqualTo("There is no column “Nome”. The file has: Name."))
                .anySatisfy(line ->
                        assertThat(line).isEqualTo("No column becomes the title of a matter. The file has: Name."));
    }

    @Test
    void saysInOneLineThatTheDatabaseHasNoRoomLeft(CapturedOutput output) throws IOException {
        database.sql("""
                create function refuse_matter() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$
                """).update();
        database.sql("create trigger refuse_matter before insert on matter execute function refuse_matter()")
                .update();
        try {
            assertThat(run(file("Title\nA\n"), id(), List.of(), false)).isEqualTo(1);
        } finally {
            database.sql("drop function refuse_matter() cascade").update();
        }

        assertThat(output.getErr().lines())
                .singleElement()
                .asString()
                .matches("The database gave up: ERROR: no space left on device.* start the same import again.*");
        assertThat(board.titles("Intake")).isEmpty();
        assertThat(run(file("Title\nA\n"), id(), List.of(), false)).isZero();
    }

    private int run(String file, String boardName, List<String> map, boolean dryRun) {
        var settings = new ImportSettings(file, boardName, map, dryRun);
        var runner = new ImportRunner(file, settings, command, operator);
        runner.run(new DefaultApplicationArguments());
        return runner.getExitCode();
    }

    private String id() {
        return Long.toString(board.id().value());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("matters.csv"), text).toString();
    }
}
