package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The network may do what TCP lets through, and nothing else. */
class RoughNetworkTests {

    @Test
    void keepsTheOrderOfWhatComesLate() throws IOException {
        var data = new byte[4 << 20];
        new Random(0).nextBytes(data);

        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var network = RoughNetwork.to(URI.create("http://localhost:" + server.getLocalPort()));
                var client =
                        new Socket("localhost", URI.create(network.address()).getPort());
                var served = server.accept()) {
            network.slowDown(Duration.ofSeconds(1), 0);
            var sent = CompletableFuture.runAsync(() -> send(served, data, network));
            var received = client.getInputStream().readAllBytes();

            assertThat(sent).succeedsWithin(Duration.ofMinutes(1));
            assertThat(Arrays.equals(received, data)).as("in order").isTrue();
        }
    }

    /** What is sent first is late; the rest follows on its heels. */
    private static void send(Socket socket, byte[] data, RoughNetwork network) {
        try {
            int half = data.length / 2;
            socket.getOutputStream().write(data, 0, half);
            network.slowDown(Duration.ZERO, 0);
            socket.getOutputStream().write(data, half, data.length - half);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
