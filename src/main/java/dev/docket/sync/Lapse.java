package dev.docket.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The last failure of a read: it is the answer to whoever asks within half a second, however many that are. */
final class Lapse {

    /** Less than the shortest wait of whoever tries again: nobody is given one failure for two tries. */
    static final Duration STANDS = Duration.ofMillis(500);

    private final Clock clock;

    private volatile @Nullable Failure last;

    Lapse(Clock clock) {
        this.clock = clock;
    }

    void failed(Throwable cause) {
        last = new Failure(cause, clock.instant());
    }

    void over() {
        last = null;
    }

    boolean isUnderWay() {
        return last != null;
    }

    /** The same failure again, unless it is worth another try. */
    <T> Optional<CompletableFuture<T>> answer() {
        Failure known = last;
        return known != null && known.at().plus(STANDS).isAfter(clock.instant())
                ? Optional.of(CompletableFuture.failedFuture(known.cause()))
                : Optional.empty();
    }

    private record Failure(Throwable cause, Instant at) {}
}
