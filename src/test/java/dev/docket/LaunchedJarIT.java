package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as its operator starts it, on an embedded database. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LaunchedJarIT {

    private static final String READY = "Docket is running at ";

    @TempDir
    private Path folder;

    @Test
    void servesUntilItIsStopped() throws IOException, InterruptedException {
        var docket = launch("run", "--port", "0");
        try (var output = docket.inputReader(StandardCharsets.UTF_8);
                var client = HttpClient.newHttpClient()) {
            var lines = readUntilReady(output);
            var address = lines.getLast().substring(READY.length());

            var readiness = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                            .build(),
                    BodyHandlers.ofString());
            var login = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/login")).build(), BodyHandlers.ofString());

            assertThat(readiness.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(lines).anyMatch(line -> line.startsWith("with the password, shown only once:"));
            // Except that a machine may be so busy that the database answers late.
            assertThat(lines)
                    .filteredOn(line -> !line.contains("The database does not answer"))
                    .noneMatch(line -> line.matches(".*( WARN | ERROR |WARNING|Exception|\tat ).*"));
            docket.destroy();
            assertThat(docket.waitFor(90, TimeUnit.SECONDS)).isTrue();
        } finally {
            docket.destroyForcibly();
        }
    }

    @Test
    void saysInOneLineWhyItDoesNotStart() throws IOException, InterruptedException {
        var docket = launch("--db-url", "jdbc:postgresql://127.0.0.1:1/docket");

        var lines = docket.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(docket.waitFor()).isEqualTo(1);
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("Docket cannot start: The database jdbc:postgresql://127.0.0.1:1/docket cannot be reached");
    }

    @Test
    void refusesOptionThatItDoesNotKnow() throws IOException, InterruptedException {
        var docket = launch("run", "--prot", "80");

        var lines = docket.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(docket.waitFor()).isEqualTo(2);
        assertThat(lines).containsExactly("Unknown option --prot. See --help.");
    }

    private Process launch(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                JavaTool.path("java"),
                "-jar",
                Path.of("target", "docket.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> readUntilReady(BufferedReader output) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith(READY)) {
                return lines;
            }
        }
        throw new IOException("It ended: " + lines);
    }
}
