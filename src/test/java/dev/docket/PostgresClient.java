package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * PostgreSQL's own programs for backups, which must not be older than the server. {@code ./docket test} looks for them,
 * and names their folder in {@code DOCKET_PG_CLIENT}; whoever has new enough ones on the path needs no launcher.
 */
final class PostgresClient {

    private static final String CHOSEN = System.getenv("DOCKET_PG_CLIENT");

    private PostgresClient() {}

    /** Goes on only where there are some; in continuous integration there must be. */
    static void require() throws IOException, InterruptedException {
        boolean there = CHOSEN != null && Files.isExecutable(Path.of(CHOSEN, "pg_dump")) || isOnPath();
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(
                    there,
                    "There is no pg_dump 18: install PostgreSQL's client, or name its folder in DOCKET_PG_CLIENT.");
        }
        assertThat(there).as("pg_dump 18").isTrue();
    }

    /** Runs what a guide says, in this folder. */
    static void run(Path folder, String script, Map<String, String> variables)
            throws IOException, InterruptedException {
        Script.run(folder, script, CHOSEN, variables);
    }

    private static boolean isOnPath() throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "pg_dump --version | grep -Eq ' (1[89]|[2-9][0-9])\\b'")
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }
}
