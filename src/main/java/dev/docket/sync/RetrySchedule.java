package dev.docket.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Paces what follows failures: tries after 1 s × multiplierⁿ, at most 60 s, give or take a quarter; when they are used
 * up, or of no use, a slow probe, give or take as much. A success begins it anew. Belongs to one view, under its lock.
 */
public final class RetrySchedule {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration CAP = Duration.ofSeconds(60);
    static final Duration FASTEST_PROBE = Duration.ofSeconds(10);

    private final RandomGenerator random;
    private @Nullable BackOffExecution execution;
    private int attempt;

    /**
     * No failure so far.
     *
     * @param random spreads the tries of many views: Spring's own jitter never shortens a first wait
     */
    public RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /** A fetch has failed: when to try next. What does not heal by itself is not tried again soon. */
    public Retry failed(SyncSettings settings, FetchFailure cause) {
        BackOffExecution running = execution;
        if (running == null) {
            running = backOff(settings).start();
            execution = running;
        }
        attempt++;
        long wait = cause.isTemporary() ? running.nextBackOff() : BackOffExecution.STOP;
        return wait == BackOffExecution.STOP
                ? new Retry(settings.retryAttempts() + 1, settings.retryAttempts(), jittered(probe(settings)))
                : new Retry(attempt, settings.retryAttempts(), jittered(Duration.ofMillis(wait)));
    }

    /** How long it is from a first failure until the tries are used up. */
    static Duration patience(SyncSettings settings) {
        BackOffExecution waits = backOff(settings).start();
        return LongStream.generate(waits::nextBackOff)
                .takeWhile(wait -> wait != BackOffExecution.STOP)
                .mapToObj(Duration::ofMillis)
                .reduce(Duration.ZERO, Duration::plus);
    }

    public void succeeded() {
        execution = null;
        attempt = 0;
    }

    private static ExponentialBackOff backOff(SyncSettings settings) {
        ExponentialBackOff backOff = new ExponentialBackOff(FIRST.toMillis(), settings.backoffMultiplier());
        backOff.setMaxInterval(CAP.toMillis());
        backOff.setMaxAttempts(settings.retryAttempts());
        return backOff;
    }

    /** As often as ever, but neither so often that many views hinder a database that is coming up, nor hardly ever. */
    private static Duration probe(SyncSettings settings) {
        Duration wanted = settings.interval();
        Duration slow = wanted.compareTo(FASTEST_PROBE) < 0 ? FASTEST_PROBE : wanted;
        return slow.compareTo(CAP) > 0 ? CAP : slow;
    }

    private Duration jittered(Duration wait) {
        long quarter = wait.toMillis() / 4;
        return wait.plusMillis(random.nextLong(-quarter, quarter + 1));
    }
}
