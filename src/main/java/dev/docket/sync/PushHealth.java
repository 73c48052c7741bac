package dev.docket.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Whether a WebSocket serves a view. One that has not come up within 10 s, or has dropped twice within a minute, does
 * not; after 5 min it is worth another try. Belongs to one view, under its lock.
 */
public final class PushHealth {

    /** How long a WebSocket may take to come up. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    static final Duration REST = Duration.ofMinutes(5);

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int TOO_MANY = 2;

    private final Deque<Instant> drops = new ArrayDeque<>();
    private @Nullable Instant waitingSince;
    private @Nullable Instant restingUntil;

    /** It is asked for, and awaited from now on. */
    public void begun(Instant now) {
        waitingSince = now;
        restingUntil = null;
    }

    public void up() {
        waitingSince = null;
    }

    public void dropped(Instant now) {
        waitingSince = now;
        drops.removeIf(drop -> drop.plus(MEMORY).isBefore(now));
        drops.add(now);
    }

    /** Whether to do without it for a while. */
    public boolean hasFailed(Instant now) {
        Instant waiting = waitingSince;
        boolean late = waiting != null && !waiting.plus(PATIENCE).isAfter(now);
        return late || drops.size() >= TOO_MANY;
    }

    /** Does without it from now on. */
    public void rest(Instant now) {
        drops.clear();
        waitingSince = null;
        restingUntil = now.plus(REST);
    }

    /** Whether the view does without it for now. */
    public boolean isResting(Instant now) {
        Instant until = restingUntil;
        return until != null && until.isAfter(now);
    }

    /** When it is tried again; null if it is not being done without. */
    public @Nullable Instant restingUntil() {
        return restingUntil;
    }
}
