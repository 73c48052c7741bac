package dev.docket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Docket in a process of its own, on a data folder; whatever it leaves behind ends with the test. */
public final class DocketProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Path data;

    private DocketProcess(Process process, Path data) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.data = data;
    }

    /** The packaged program. */
    public static DocketProcess jar(Path data, String... options) throws IOException {
        return jar(data, Map.of(), options);
    }

    /** The packaged program with these variables in its environment. */
    public static DocketProcess jar(Path data, Map<String, String> variables, String... options) throws IOException {
        try {
            return start(
                    data,
                    variables,
                    Stream.concat(Stream.of("-jar", UnpackedJar.path().toString()), Stream.of(options)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("while Docket was being unpacked");
        }
    }

    /** A program of the tests, which gets the folder as its argument. */
    static DocketProcess program(Path data, Class<?> main) throws IOException {
        return start(
                data,
                Map.of(),
                Stream.of("-cp", System.getProperty("java.class.path"), main.getName(), data.toString()));
    }

    private static DocketProcess start(Path data, Map<String, String> variables, Stream<String> arguments)
            throws IOException {
        // Most of these live for seconds: the better compiler would cost more time than it saves.
        var command = Stream.concat(Stream.of(JavaTool.path("java"), "-XX:TieredStopAtLevel=1"), arguments)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        return new DocketProcess(builder.start(), data);
    }

    /** The lines up to the one that is waited for, which is the last. */
    public List<String> readUntil(Predicate<String> wanted) throws IOException {
        List<String> lines = new ArrayList<>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (wanted.test(line)) {
                return lines;
            }
        }
        throw new IOException("It ended: " + lines);
    }

    /** What it still said before it ended. */
    List<String> rest() {
        return output.lines().toList();
    }

    /** Hands on what it says from now on, line by line, on a thread of its own, until it ends. */
    public void listen(Consumer<String> listener) {
        Thread.ofVirtual().start(() -> output.lines().forEach(listener));
    }

    public long pid() {
        return process.pid();
    }

    /** As <code>kill -9</code> does: nothing is tidied up, and the database's server lives on without it. */
    public void kill() throws InterruptedException {
        // Through its handle: what it has said can still be read.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** As a machine that loses its power: the database's server is gone too. */
    void killWithDatabase() throws InterruptedException {
        List<ProcessHandle> server = databaseServer().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
        kill();
        server.forEach(ProcessHandle::destroyForcibly);
        server.forEach(each -> each.onExit().join());
    }

    boolean hasLeftDatabaseRunning() {
        return databaseServer().filter(ProcessHandle::isAlive).isPresent();
    }

    /** As <code>kill</code> does: it may tidy up. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        databaseServer().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> databaseServer() {
        var file = data.resolve("postgres/postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
