package dev.docket.identity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after the sessions from which no request comes, as long as the application runs. */
final class IdleRounds implements SmartLifecycle {

    /** How much longer than meant such a session may last. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(IdleRounds.class);

    private final IdleSessions sessions;

    private @Nullable ScheduledExecutorService timer;

    IdleRounds(IdleSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It ends with the timer.
    public synchronized void start() {
        if (timer == null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("idle").factory());
            started.scheduleWithFixedDelay(this::go, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
            timer = started;
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService now = timer;
        if (now != null) {
            timer = null;
            now.shutdownNow();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    private void go() {
        try {
            sessions.endIdle();
        } catch (RuntimeException e) {
            // A timer ends with the first exception; the next round may do better.
            LOG.warn("A look at the idle sessions failed", e);
        }
    }
}
