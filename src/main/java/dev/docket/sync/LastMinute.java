package dev.docket.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts what happened in the last 60 seconds, second by second. */
final class LastMinute {

    private static final int SECONDS = 60;

    private final long[] counts = new long[SECONDS];
    private final Clock clock;
    private final Instant begun;
    private long newest;

    LastMinute(Clock clock) {
        this.clock = clock;
        begun = clock.instant();
        newest = begun.getEpochSecond();
    }

    synchronized void add(long times) {
        long second = forget();
        counts[index(second)] += times;
    }

    synchronized long count() {
        forget();
        long sum = 0;
        for (long each : counts) {
            sum += each;
        }
        return sum;
    }

    /** The mean of the last minute, or of the time since the beginning while that is shorter. */
    double perSecond() {
        long age = Duration.between(begun, clock.instant()).toSeconds();
        return (double) count() / Math.clamp(age, 1, SECONDS);
    }

    /** Clears the seconds that have passed since it was last asked; a clock that is set back stops it for that time. */
    private long forget() {
        long now = Math.max(newest, clock.instant().getEpochSecond());
        for (long second = Math.max(newest + 1, now - SECONDS + 1); second <= now; second++) {
            counts[index(second)] = 0;
        }
        newest = now;
        return now;
    }

    private static int index(long second) {
        return Math.floorMod(second, SECONDS);
    }
}
