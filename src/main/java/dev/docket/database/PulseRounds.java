package dev.docket.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Feels the pulse of the database as long as the application runs, and to the end of what it finishes. */
final class PulseRounds implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Of all that runs, this ends last: what is being finished must not wait for a database that is silent either. */
    private static final int LAST_TO_END = 0;

    private final DatabasePulse pulse;
    private @Nullable ScheduledExecutorService timer;

    PulseRounds(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the timer.
    public synchronized void start() {
        if (timer == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("pulse").factory());
            started.scheduleWithFixedDelay(pulse::beat, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            timer = started;
        }
    }

    /** What is asked last may be under way: it closes its connection by itself, after an interrupt at once. */
    @Override
    public synchronized void stop() {
        ScheduledExecutorService now = timer;
        if (now != null) {
            timer = null;
            now.shutdownNow();
            now.close();
            pulse.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return LAST_TO_END;
    }
}
