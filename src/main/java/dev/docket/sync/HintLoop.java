package dev.docket.sync;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Hears hints until it is stopped:
 *
 * <pre>
 *   connecting ──> listening: catch up, then hear and hand on
 *       ^              │
 *       │              │ lost
 *       └── waiting <──┘      longer each time, up to 30 s
 * </pre>
 */
final class HintLoop implements Runnable {

    private static final long SHORTEST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final Logger LOG = LoggerFactory.getLogger(HintLoop.class);

    private final JdbcConnectionDetails database;
    private final HintDesk desk;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExponentialBackOff pauses = new ExponentialBackOff(SHORTEST_PAUSE_MILLIS, 2);

    private volatile boolean listening;
    private @Nullable BackOffExecution outage;

    HintLoop(JdbcConnectionDetails database, HintDesk desk) {
        this.database = database;
        this.desk = desk;
        pauses.setJitter(SHORTEST_PAUSE_MILLIS / 4);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
    }

    boolean isListening() {
        return listening;
    }

    /** Lets {@link #run} end; its thread is to be interrupted. */
    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        try {
            while (!isStopped()) {
                listenUntilLost();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenUntilLost() throws InterruptedException {
        try (HintConnection connection = HintConnection.open(database)) {
            begin();
            while (!isStopped()) {
                connection.await().forEach(desk::take);
            }
        } catch (SQLException | RuntimeException e) {
            if (!isStopped()) {
                long pause = lost(e);
                stopped.await(pause, TimeUnit.MILLISECONDS);
            }
        } finally {
            listening = false;
        }
    }

    private void begin() {
        listening = true;
        // What was committed before is found now, what is committed from now on is heard of.
        desk.catchUp();
        if (outage != null) {
            outage = null;
            LOG.info("Hearing of other nodes' changes again");
        }
    }

    /** How long to wait before the next try, in milliseconds. */
    private long lost(Exception cause) {
        listening = false;
        if (outage == null) {
            outage = pauses.start();
            LOG.warn("Cannot hear of other nodes' changes, looking for them instead: {}", cause.getMessage());
        }
        return outage.nextBackOff();
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
