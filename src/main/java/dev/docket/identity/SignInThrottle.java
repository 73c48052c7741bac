package dev.docket.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses a password: ten tries, and again ten, five minutes after the first. Counted by login name
 * and address together, so that nobody can lock a colleague out from another machine.
 */
@Component
class SignInThrottle {

    static final int TRIES = 10;
    static final Duration PERIOD = Duration.ofMinutes(5);

    private static final int REMEMBERED = 100_000;

    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    SignInThrottle(Clock clock) {
        time = new ClockMeter(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .ticker(time::currentTimeNanos)
                .expireAfterAccess(PERIOD)
                .build();
    }

    /** Counts a try; false if it is one too many. What cannot be a login name counts as one and the same. */
    boolean permits(String typed, String address) {
        return buckets.get(Key.of(typed, address), key -> fresh()).tryConsume(1);
    }

    /** Forgets the tries of somebody who knew the password in the end. */
    void forget(String typed, String address) {
        buckets.invalidate(Key.of(typed, address));
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillIntervally(TRIES, PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Key(String login, String address) {

        static Key of(String typed, String address) {
            return new Key(LoginName.parse(typed).map(LoginName::value).orElse(""), address);
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
