package dev.docket.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * A way from the browsers to Docket that may be slow and lossy, silent, or cut. What TCP makes of a lost packet is what
 * can be seen from above: the data come late, and once in a while the connection breaks.
 */
final class RoughNetwork implements AutoCloseable {

    /** What a sender waits before it sends a lost packet again. */
    private static final Duration RETRANSMISSION = Duration.ofSeconds(1);

    /** One lost packet in so many takes its connection with it. */
    private static final int FATAL = 20;

    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(20_26);
    private final URI target;
    private final ServerSocket entrance;
    private volatile Duration delay = Duration.ZERO;
    private volatile double loss;
    private volatile boolean silent;

    private RoughNetwork(URI target, ServerSocket entrance) {
        this.target = target;
        this.entrance = entrance;
    }

    /** A way without any trouble so far. */
    static RoughNetwork to(URI target) throws IOException {
        var network = new RoughNetwork(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(network::accept);
        return network;
    }

    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    /**
     * From now on.
     *
     * @param roundTrip there and back
     * @param loss how many packets of 1 are lost
     */
    void slowDown(Duration roundTrip, double loss) {
        delay = roundTrip.dividedBy(2);
        this.loss = loss;
    }

    /** From now on nothing comes through, and nobody is told; or everything does again, over new connections. */
    void fallSilent(boolean silent) {
        this.silent = silent;
        if (!silent) {
            passages.forEach(Passage::cut);
        }
    }

    /** Breaks all WebSockets that there are. Answers how many. */
    long cutWebSockets() {
        var cut = passages.stream().filter(passage -> passage.webSocket).toList();
        cut.forEach(Passage::cut);
        return cut.size();
    }

    /** From now on nothing comes through the WebSockets that there are, and nobody is told. Answers how many. */
    long forgetWebSockets() {
        var forgotten = passages.stream().filter(passage -> passage.webSocket).toList();
        forgotten.forEach(passage -> passage.forgotten = true);
        return forgotten.size();
    }

    private void accept() {
        try {
            while (true) {
                var near = entrance.accept();
                Thread.ofVirtual().start(() -> open(near));
            }
        } catch (IOException e) {
            passages.forEach(Passage::cut);
        }
    }

    private void open(Socket near) {
        try {
            var passage = new Passage(near, new Socket(target.getHost(), target.getPort()));
            passages.add(passage);
            passage.open();
        } catch (IOException e) {
            close(near);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        passages.forEach(Passage::cut);
    }

    /** A connection of a browser's, and the one that belongs to it behind this. */
    private final class Passage {

        private final Socket near;
        private final Socket far;
        private volatile boolean webSocket;
        private volatile boolean forgotten;

        Passage(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void open() {
            pass(near, far);
            pass(far, near);
        }

        void cut() {
            passages.remove(this);
            RoughNetwork.close(near);
            RoughNetwork.close(far);
        }

        private void pass(Socket from, Socket to) {
            var underWay = new DelayQueue<Packet>();
            Thread.ofVirtual().start(() -> take(from, underWay));
            Thread.ofVirtual().start(() -> deliver(underWay, to));
        }

        private void take(Socket from, DelayQueue<Packet> underWay) {
            var buffer = new byte[8192];
            long last = 0;
            try {
                for (int read = 0; read >= 0; read = from.getInputStream().read(buffer)) {
                    var data = Arrays.copyOf(buffer, read);
                    webSocket |= new String(data, StandardCharsets.ISO_8859_1).contains("Upgrade: websocket");
                    // Nothing overtakes what was sent before, nor has the same turn.
                    last = Math.max(last + 1, System.nanoTime() + delay.toNanos() + retransmission());
                    underWay.add(new Packet(data, last));
                }
            } catch (IOException e) {
                // The other end is told below.
            }
            underWay.add(new Packet(null, Math.max(last + 1, System.nanoTime())));
        }

        private long retransmission() {
            if (random.nextDouble() >= loss) {
                return 0;
            }
            if (random.nextInt(FATAL) == 0) {
                cut();
            }
            return RETRANSMISSION.toNanos();
        }

        private void deliver(DelayQueue<Packet> underWay, Socket to) {
            try {
                for (var packet = underWay.take(); packet.data != null; packet = underWay.take()) {
                    if (!silent && !forgotten) {
                        to.getOutputStream().write(packet.data);
                    }
                }
            } catch (IOException e) {
                // One end has gone: the passage ends.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cut();
        }
    }

    /** Data on their way; none at the end. */
    private record Packet(byte[] data, long due) implements Delayed {

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            // Not by what is left of the time: the clock goes on between one question and the next.
            return Long.compare(due - ((Packet) other).due, 0);
        }
    }
}
