package dev.docket.faults;

import dev.docket.DocketProcess;
import dev.docket.JavaTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The packaged jar in a process of its own, which may die and come again at the same address. */
final class Node implements AutoCloseable {

    private static final String READY = "Docket is running at ";
    private static final String TOKEN = "faults";

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final DatabaseServer database;
    private final Path data;
    private final List<String> settings;
    private DocketProcess process;
    private URI address;

    private Node(DatabaseServer database, Path data, List<String> settings) {
        this.database = database;
        this.data = data;
        this.settings = settings;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param settings as properties of Spring's on the command line
     */
    static Node start(DatabaseServer database, Path data, List<String> settings) throws IOException {
        var node = new Node(database, data, settings);
        node.launch(0);
        return node;
    }

    /** Again, at the same address. */
    void startAgain() throws IOException {
        launch(address.getPort());
    }

    private void launch(int port) throws IOException {
        var options = new ArrayList<>(List.of(
                "--port=" + port,
                "--data=" + data,
                "--db-url=" + database.url(),
                "--db-user=" + DatabaseServer.NAME,
                "--docket.metrics.token=" + TOKEN));
        options.addAll(settings);
        process = DocketProcess.jar(
                data, Map.of("DOCKET_DB_PASSWORD", DatabaseServer.NAME), options.toArray(String[]::new));
        var lines = process.readUntil(line -> line.startsWith(READY));
        log.addAll(lines);
        address = URI.create(lines.getLast().substring(READY.length()));
        process.listen(log::add);
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    /** Tells it to end, as an operator does. Answers when it has. */
    CompletableFuture<ProcessHandle> stop() {
        var handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroy();
        return handle.onExit();
    }

    boolean isRunning() {
        return ProcessHandle.of(process.pid()).isPresent();
    }

    URI address() {
        return address;
    }

    /** What it has said since it was last asked. */
    List<String> takeLog() {
        var taken = List.copyOf(log);
        log.subList(0, taken.size()).clear();
        return taken;
    }

    /** What it needs, after it has thrown away what it does not need any more. */
    Vitals vitals() {
        try (var client = HttpClient.newHttpClient()) {
            JavaTool.run("jcmd", List.of(Long.toString(process.pid()), "GC.run"));
            var request = HttpRequest.newBuilder(address.resolve("/actuator/prometheus"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .build();
            return Vitals.in(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
