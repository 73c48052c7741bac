package dev.docket.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** So many times a second, as long as whoever goes by it keeps up. */
final class Pace {

    private final long step;
    private long next = System.nanoTime();

    private Pace(long step) {
        this.step = step;
    }

    static Pace perSecond(double times) {
        return new Pace((long) (1e9 / times));
    }

    /** Waits for the next turn. */
    void await() {
        until(next);
        next = Math.max(next + step, System.nanoTime() - step);
    }

    static void pause(Duration time) {
        until(System.nanoTime() + time.toNanos());
    }

    private static void until(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
