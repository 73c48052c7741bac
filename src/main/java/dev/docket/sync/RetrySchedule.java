package dev.docket.sync;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Paces what follows failures: tries after 1 s × multiplierⁿ, at most 60 s, give or take a quarter; when they are used
 * up, a slow probe. A success begins it anew. Belongs to one view, under its lock.
 */
public final class RetrySchedule {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration CAP = Duration.ofSeconds(60);
    static final Duration FASTEST_PROBE = Duration.ofSeconds(10);

    private @Nullable BackOffExecution execution;
    private int attempt;

    /** A fetch has failed: when to try next. */
    public Retry failed(SyncSettings settings) {
        BackOffExecution running = execution;
        if (running == null) {
            running = backOff(settings).start();
            execution = running;
        }
        attempt++;
        long wait = running.nextBackOff();
        return wait == BackOffExecution.STOP
                ? new Retry(settings.retryAttempts() + 1, settings.retryAttempts(), probe(settings))
                : new Retry(attempt, settings.retryAttempts(), Duration.ofMillis(wait));
    }

    public void succeeded() {
        execution = null;
        attempt = 0;
    }

    private static ExponentialBackOff backOff(SyncSettings settings) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST.toMillis(), settings.backoffMultiplier());
        backOff.setMaxInterval(CAP.toMillis());
        backOff.setJitter(FIRST.toMillis() / 4);
        backOff.setMaxAttempts(settings.retryAttempts());
        return backOff;
    }

    /** As often as ever, but neither so often that many views hinder a database that is coming up, nor hardly ever. */
    private static Duration probe(SyncSettings settings) {
        Duration wanted = settings.interval();
        Duration slow = wanted.compareTo(FASTEST_PROBE) < 0 ? FASTEST_PROBE : wanted;
        return slow.compareTo(CAP) > 0 ? CAP : slow;
    }
}
