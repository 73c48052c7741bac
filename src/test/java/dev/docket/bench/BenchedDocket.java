package dev.docket.bench;

import dev.docket.JavaTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own, as its operator starts it, with what the benchmarks look at switched on. */
final class BenchedDocket implements AutoCloseable {

    /** All benchmarks have to do with this much. */
    static final String HEAP = "1g";

    private static final int PATIENCE = 120;
    private static final String READY = "Docket is running at ";
    private static final Pattern USED = Pattern.compile("heap\\s+total [^,]*, used (\\d+)K|used (\\d+)K");

    private final Process process;
    private final Path data;
    private final URI address;
    private final Duration start;

    private BenchedDocket(Process process, Path data, URI address, Duration start) {
        this.process = process;
        this.data = data;
        this.address = address;
        this.start = start;
    }

    /** Starts it, and waits until it serves. */
    static BenchedDocket start(Launch launch, Path data) throws IOException {
        var command = launch.command(List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + gcLog(data)));
        command.addAll(List.of(
                "run",
                "--demo",
                "--port=0",
                "--data=" + data,
                "--spring.profiles.active=bench",
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=" + data.resolveSibling("access"),
                "--server.tomcat.accesslog.rotate=false",
                "--server.tomcat.accesslog.buffered=false",
                "--server.tomcat.accesslog.pattern=%{" + DrivenSession.LABEL + "}i %D %s"));
        long before = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var output = process.inputReader(StandardCharsets.UTF_8);
        var ready = lineWith(READY, output);
        var start = Duration.ofNanos(System.nanoTime() - before);
        Thread.ofVirtual().start(() -> handOn(output));
        return new BenchedDocket(process, data, URI.create(ready.substring(READY.length())), start);
    }

    private static String lineWith(String wanted, BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(wanted)) {
                return line;
            }
            said.add(line);
        }
        throw new IOException("Docket ended: " + said);
    }

    private static void handOn(BufferedReader output) {
        try (output) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                System.out.println("    docket: " + line);
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    /** The import command, beside a running Docket. */
    static void importFile(Path data, Path file, String board, String... options) {
        var command = new ArrayList<>(List.of(
                "-jar",
                Launch.PACKED.toString(),
                "import",
                file.toString(),
                "--board",
                board,
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        JavaTool.run("java", command);
    }

    URI address() {
        return address;
    }

    /** From the start of the process until it serves. */
    Duration start() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    /** How much of the heap is in use after what is not needed has been thrown away, in bytes. */
    long liveHeap() {
        // The second collection takes what the first one has only found.
        jcmd("GC.run");
        jcmd("GC.run");
        var found = USED.matcher(jcmd("GC.heap_info"));
        if (!found.find()) {
            throw new IllegalStateException("jcmd tells of no heap");
        }
        return 1024 * Long.parseLong(found.group(1) != null ? found.group(1) : found.group(2));
    }

    String jcmd(String... words) {
        var command = new ArrayList<>(List.of(Long.toString(pid())));
        command.addAll(List.of(words));
        return JavaTool.run("jcmd", command);
    }

    /** Records what it does meanwhile, with the JDK's flight recorder; figures that are measured by then are higher. */
    void profile(Path file, Runnable work) {
        jcmd("JFR.start", "name=bench", "settings=profile");
        work.run();
        jcmd("JFR.stop", "name=bench", "filename=" + file);
    }

    /** What its log of collections and its access log say from now on. */
    Logs logs() {
        return new Logs(gcLog(data), data.resolveSibling("access").resolve("access_log.log"));
    }

    private static Path gcLog(Path data) {
        return data.resolveSibling("gc.log");
    }

    /** As an operator does. */
    @Override
    public void close() {
        try {
            // Process.destroy() would also close its output, into which it may still write what it says at its end.
            process.toHandle().destroy();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                System.out.println("Docket does not end: " + jcmd("Thread.print"));
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was written to Docket's logs after a moment. */
    static final class Logs {

        /** <code>Pause Young (Normal) (G1 Evacuation Pause) 300M-&gt;120M(512M) 10.1ms</code>. */
        private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\(");

        private final Path collections;
        private final Path access;
        private final long collectionsFrom;
        private final long accessFrom;

        private Logs(Path collections, Path access) {
            this.collections = collections;
            this.access = access;
            collectionsFrom = size(collections);
            accessFrom = size(access);
        }

        /** The most that was in use right after a collection, in megabytes; 0 if there was none. */
        long mostAfterCollection() {
            return AFTER.matcher(since(collections, collectionsFrom))
                    .results()
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .max()
                    .orElse(0);
        }

        /** How long the server took for the requests of this name, in milliseconds. */
        Samples serverMillis(String label) {
            return new Samples(since(access, accessFrom)
                    .lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 3 && words[0].equals(label))
                    .mapToDouble(words -> Long.parseLong(words[1]) / 1e3)
                    .toArray());
        }

        private static String since(Path file, long from) {
            try (var input = Files.newInputStream(file)) {
                input.skipNBytes(from);
                return new String(input.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static long size(Path file) {
            try {
                return Files.exists(file) ? Files.size(file) : 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
