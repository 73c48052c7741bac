package dev.docket.presence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Has this node say that it lives, and look who is there, as long as the application runs; then takes it back. */
final class PresenceRounds implements SmartLifecycle {

    /** A third of how long a node may be silent. */
    static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** How long somebody who has gone without a word, or whom nobody told of, may go unnoticed. */
    static final Duration LOOK = Duration.ofSeconds(5);

    /** How long the end waits for a database that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Visits visits;

    private @Nullable ScheduledExecutorService timer;

    PresenceRounds(Visits visits) {
        this.visits = visits;
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("presence").factory());
            every(started, HEARTBEAT, visits::beat);
            every(started, LOOK, visits::look);
            timer = started;
            visits.enter();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the timer.
    private static void every(ScheduledExecutorService timer, Duration time, Runnable task) {
        timer.scheduleWithFixedDelay(task, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService now = timer;
        if (now != null) {
            timer = null;
            now.shutdownNow();
            visits.leave()
                    .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
