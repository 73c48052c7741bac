package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTests {

    @Test
    void servesWithoutArguments() {
        assertThat(parse()).isEqualTo(new Launch.Serve(List.of()));
        assertThat(parse("run")).isEqualTo(new Launch.Serve(List.of()));
    }

    @Test
    void turnsOptionsIntoProperties() {
        var launch = parse("run", "--port", "9000", "--data", "my data", "--demo");

        assertThat(launch)
                .isEqualTo(new Launch.Serve(
                        List.of("--server.port=9000", "--docket.data-dir=my data", "--docket.demo=true")));
    }

    @Test
    void takesDatabaseServer() {
        var launch = parse("--db-url", "jdbc:postgresql://db/docket?ssl=true", "--db-user", "docket");

        assertThat(launch)
                .isEqualTo(new Launch.Serve(List.of(
                        "--spring.datasource.url=jdbc:postgresql://db/docket?ssl=true",
                        "--spring.datasource.username=docket")));
    }

    @Test
    void takesValueBehindEqualsSign() {
        assertThat(parse("--port=0")).isEqualTo(new Launch.Serve(List.of("--server.port=0")));
    }

    @Test
    void passesPropertiesThrough() {
        assertThat(parse("--docket.sync.interval=10s"))
                .isEqualTo(new Launch.Serve(List.of("--docket.sync.interval=10s")));
    }

    @Test
    void importsFileWithItsColumns() {
        var launch = parse(
                "import",
                "a file.csv",
                "--board",
                "Appeals",
                "--map",
                "A=title",
                "--map",
                "B=C=client",
                "--map",
                "D=",
                "--dry-run");

        assertThat(launch)
                .isEqualTo(new Launch.Task(List.of(
                        "--docket.import.board=Appeals",
                        "--docket.import.map[0]=A=title",
                        "--docket.import.map[1]=B=C=client",
                        "--docket.import.map[2]=D=",
                        "--docket.import.dry-run=true",
                        "--docket.import.file=a file.csv",
                        "--spring.profiles.include=import")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "99999999999", "http", "", "8080 "})
    void refusesWrongPort(String port) {
        assertThat(parse("--port", port))
                .isEqualTo(new Launch.Refusal("--port needs a number from 0 to 65535, not " + port + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "80", "65535", "08080"})
    void acceptsPort(String port) {
        assertThat(parse("--port", port)).isInstanceOf(Launch.Serve.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --prot 80            | Unknown option --prot.
            -p 80                | Unknown option -p.
            run --board B        | Unknown option --board.
            import f --port 1    | Unknown option --port.
            start                | Unknown command start: there are run and import.
            run now              | Unexpected word now.
            --port               | --port needs a value: a number from 0 to 65535.
            --data --demo        | --data needs a value: a folder.
            --demo=yes           | --demo takes no value.
            --db-url db          | --db-url needs jdbc:postgresql://HOST:5432/DATABASE, not db.
            import               | Which file? Use: import FILE
            import a b           | One file at a time: a or b?
            import a --map title | --map needs "Column=field", not title.
            """)
    void refusesWhatItDoesNotUnderstand(String line, String reason) {
        assertThat(parse(line.split(" "))).isEqualTo(new Launch.Refusal(reason));
    }

    @Test
    void answersHelpAndVersion() {
        assertThat(parse("run", "--help")).isInstanceOf(Launch.Answer.class);
        assertThat(parse("--version")).isEqualTo(new Launch.Answer("Docket 1.2"));
    }

    private static Launch parse(String... arguments) {
        return LaunchOptions.parse(List.of(arguments), "1.2");
    }
}
