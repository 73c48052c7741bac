package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server whose Docket was killed: it runs on, and would keep the next one from starting. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final Path database;
    private final ProcessHandle process;

    private OrphanedServer(Path database, ProcessHandle process) {
        this.database = database;
        this.process = process;
    }

    /**
     * Stops the server that was left behind on a database, if one was. Only for the holder of the folder's lock.
     *
     * @throws StartFailure if it does not stop
     */
    static void stopIn(Path database) throws IOException {
        var file = PostmasterFile.read(database);
        if (file.isEmpty()) {
            return;
        }
        var process = ProcessHandle.of(file.get().process());
        if (process.isEmpty()) {
            return; // PostgreSQL clears up after a server that is gone.
        }
        if (isServerOf(database, process.get().info())) {
            new OrphanedServer(database, process.get()).stop();
        } else {
            // The number went to another program since; PostgreSQL would take that for its server.
            Files.deleteIfExists(PostmasterFile.in(database));
        }
    }

    private static boolean isServerOf(Path database, ProcessHandle.Info info) {
        return info.command().filter(it -> it.endsWith("/postgres")).isPresent()
                && info.arguments()
                        .filter(it -> Arrays.asList(it).contains(database.toString()))
                        .isPresent();
    }

    private void stop() throws IOException {
        LOG.info("Stopping the database that an earlier start left behind on {}.", database);
        // A fast shutdown ends the sessions of its clients; an immediate one recovers at the next start.
        if (!endsAfter("INT", FAST) && !endsAfter("QUIT", AT_ONCE)) {
            throw StartFailure.of(
                    "The database of an earlier start (process %d) still runs on %s."
                            .formatted(process.pid(), database),
                    "End that process, then start again.");
        }
    }

    /** Java's own <code>destroy()</code> is SIGTERM, upon which PostgreSQL waits for its clients. */
    private boolean endsAfter(String signal, Duration patience) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
