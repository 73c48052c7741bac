package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docket.Guide;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A real nginx in front of the application, set up by the very example in docs/push.md, or by docker/nginx.conf in front
 * of two: only its ports and the places of its certificate are other ones. Its files are in <code>target/nginx</code>.
 */
public final class Nginx implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/nginx");

    /** Programs of the system's own are not on everybody's path. */
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin");

    /** What a distribution's own nginx.conf holds; whatever it names is relative to the folder. */
    private static final String FRAME = """
            %s
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
                access_log access.log;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
            %s
            }
            """;

    private final Process process;
    private final String scheme;
    private final int port;

    private Nginx(Process process, String scheme, int port) {
        this.process = process;
        this.scheme = scheme;
        this.port = port;
    }

    /** Where there is none tests are skipped, but not in continuous integration. */
    public static void mustBeThere() {
        if (!"true".equals(System.getenv("CI"))) {
            assumeTrue(program().isPresent(), "There is no nginx: install it, or name its program in DOCKET_NGINX.");
        }
        assertThat(program()).as("nginx").isPresent();
    }

    /** The program, from the environment variable, from the path, or from where systems keep it. */
    static Optional<Path> program() {
        String chosen = System.getenv("DOCKET_NGINX");
        if (chosen != null && !chosen.isBlank()) {
            return Optional.of(Path.of(chosen)).filter(Files::isExecutable);
        }
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.concat(Stream.of(path), FOLDERS.stream())
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it as the document says.
     *
     * @param server the port of the application
     * @param change what somebody has done to the example
     */
    static Nginx before(String server, UnaryOperator<String> change)
            throws IOException, InterruptedException, GeneralSecurityException {
        int port = freePort();
        var folder = folder(port);
        var certificate = Certificate.in(folder);
        var example = change.apply(Guide.toPush().example("nginx"))
                .replace("127.0.0.1:8080", "127.0.0.1:" + server)
                .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
                .replace("/etc/ssl/docket.crt", certificate.chain().toString())
                .replace("/etc/ssl/docket.key", certificate.key().toString());
        assertThat(example).contains("127.0.0.1:" + server, "127.0.0.1:" + port, "localhost.crt", "localhost.key");
        return start(example, folder, "https", port);
    }

    /** Starts it before two nodes, whose ports these are. */
    public static Nginx between(int a, int b) throws IOException {
        int port = freePort();
        var configuration = Files.readString(Path.of("docker/nginx.conf"))
                .replace("docket-a:8080", "127.0.0.1:" + a)
                .replace("docket-b:8080", "127.0.0.1:" + b)
                .replace("listen 8080;", "listen 127.0.0.1:" + port + ";");
        assertThat(configuration).contains("127.0.0.1:" + a, "127.0.0.1:" + b, "listen 127.0.0.1:" + port);
        return start(configuration, folder(port), "http", port);
    }

    /** Of its own, as another test may be run at the same time. */
    private static Path folder(int port) throws IOException {
        return Files.createDirectories(FOLDER.resolve(Integer.toString(port))).toAbsolutePath();
    }

    private static Nginx start(String configuration, Path folder, String scheme, int port) throws IOException {
        // As root it would give its folders to an account that may not get at them.
        var user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Files.writeString(folder.resolve("nginx.conf"), FRAME.formatted(user, configuration));
        var process = new ProcessBuilder(
                        program().orElseThrow().toString(), "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var started = new Nginx(process, scheme, port);
        started.waitUntilThere();
        return started;
    }

    public String address() {
        return scheme + "://localhost:" + port;
    }

    /** All of its connections break, as with a proxy that falls over; the next ones are taken at once. */
    void breakConnections() {
        var workers = process.children().toList();
        assertThat(workers).isNotEmpty();
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(worker -> worker.onExit().join());
        waitUntilThere();
    }

    @Override
    public void close() throws InterruptedException {
        var workers = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            workers.forEach(ProcessHandle::destroyForcibly);
        }
    }

    private void waitUntilThere() {
        Awaitility.await().until(() -> {
            assertThat(process.isAlive())
                    .as("nginx, see %s/%d/output.log", FOLDER, port)
                    .isTrue();
            return process.children().findAny().isPresent() && isListening();
        });
    }

    private boolean isListening() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** One that nobody listens at. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
