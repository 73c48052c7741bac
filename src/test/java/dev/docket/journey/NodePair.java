package dev.docket.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/**
 * Two packaged jars on the database of the test's application behind a real nginx, as docker/compose.yaml describes it;
 * their names are a and b.
 */
final class NodePair implements AutoCloseable {

    private final Map<String, OtherServer> running = new HashMap<>();
    private final Map<String, Integer> ports = Map.of("a", Nginx.freePort(), "b", Nginx.freePort());
    private final ApplicationContext application;
    private final Path folder;
    private final Map<String, String> variables;
    private final Nginx nginx;

    private NodePair(ApplicationContext application, Path folder, Map<String, String> variables) throws IOException {
        this.application = application;
        this.folder = folder;
        this.variables = variables;
        nginx = Nginx.between(port("a"), port("b"));
    }

    /** Starts them, with these variables in the environment of both. */
    static NodePair on(ApplicationContext application, Path folder, Map<String, String> variables) throws IOException {
        var pair = new NodePair(application, folder, variables);
        try {
            pair.start("a");
            pair.start("b");
            return pair;
        } catch (IOException | RuntimeException e) {
            pair.close();
            throw e;
        }
    }

    /** The address of the proxy. */
    String address() {
        return nginx.address();
    }

    /** Starts a node that is not there, at its old port, and waits until it serves. */
    void start(String node) throws IOException {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("DOCKET_NODE", node);
        running.put(node, OtherServer.beside(application, folder, port(node), environment));
    }

    void kill(String node) throws InterruptedException {
        Objects.requireNonNull(running.remove(node)).kill();
    }

    /** Tells a node to end, and waits until it has. */
    void stop(String node) throws InterruptedException {
        Objects.requireNonNull(running.remove(node)).stop();
    }

    /** Starts what a test has ended. */
    void complete() throws IOException {
        for (String node : ports.keySet()) {
            if (!running.containsKey(node)) {
                start(node);
            }
        }
    }

    static String other(String node) {
        return "a".equals(node) ? "b" : "a";
    }

    private int port(String node) {
        return Objects.requireNonNull(ports.get(node));
    }

    @Override
    public void close() {
        running.values().forEach(OtherServer::close);
        try {
            nginx.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
