package dev.docket.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a database that can fall silent: its connections stay, and nothing comes through any more. */
final class SilentRelay implements AutoCloseable {

    private static final String SCHEME = "jdbc:";

    private final URI target;
    private final ServerSocket entrance;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    private SilentRelay(URI target, ServerSocket entrance) {
        this.target = target;
        this.entrance = entrance;
    }

    static SilentRelay to(String url) throws IOException {
        URI target = URI.create(url.substring(SCHEME.length()));
        SilentRelay relay = new SilentRelay(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.startVirtualThread(relay::accept);
        return relay;
    }

    /** Where the database is found by way of this. */
    String url() {
        return SCHEME + "postgresql://127.0.0.1:" + entrance.getLocalPort() + target.getPath();
    }

    void fallSilent() {
        silent = true;
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entrance.accept();
                Socket far = new Socket(target.getHost(), target.getPort());
                sockets.addAll(List.of(near, far));
                Thread.startVirtualThread(() -> pass(near, far));
                Thread.startVirtualThread(() -> pass(far, near));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[8192];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (!silent) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException e) {
            // One end has closed: the other is closed with all.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
