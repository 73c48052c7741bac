package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void permitsTenTries() {
        assertThat(permitted("ada", "10.0.0.1", 12)).isEqualTo(10);
    }

    @Test
    void permitsTenMoreAfterFiveMinutes() {
        permitted("ada", "10.0.0.1", 10);

        now.updateAndGet(t -> t.plus(SignInThrottle.PERIOD).minusMillis(1));
        assertThat(throttle.permits("ada", "10.0.0.1")).isFalse();
        now.updateAndGet(t -> t.plusMillis(1));

        assertThat(permitted("ada", "10.0.0.1", 12)).isEqualTo(10);
    }

    @Test
    void tellsLoginsAndAddressesApart() {
        permitted("ada", "10.0.0.1", 10);

        assertThat(throttle.permits("ben", "10.0.0.1")).isTrue();
        assertThat(throttle.permits("ada", "10.0.0.2")).isTrue();
    }

    @Test
    void seesThroughOtherSpellings() {
        permitted("ada", "10.0.0.1", 10);

        assertThat(throttle.permits(" ADA ", "10.0.0.1")).isFalse();
    }

    @Test
    void countsWhatIsNoLoginNameAsOne() {
        permitted("'", "10.0.0.1", 5);
        permitted("\"", "10.0.0.1", 5);

        assertThat(throttle.permits("<", "10.0.0.1")).isFalse();
    }

    @Test
    void forgetsAfterSuccess() {
        permitted("ada", "10.0.0.1", 9);

        throttle.forget("ada", "10.0.0.1");

        assertThat(permitted("ada", "10.0.0.1", 12)).isEqualTo(10);
    }

    @Test
    void staysClosedWhileSomebodyKeepsTrying() {
        permitted("ada", "10.0.0.1", 10);

        for (var minute = 0; minute < 4; minute++) {
            now.updateAndGet(t -> t.plus(Duration.ofMinutes(1)));
            assertThat(throttle.permits("ada", "10.0.0.1")).isFalse();
        }
    }

    private int permitted(String login, String address, int tries) {
        var count = 0;
        for (var i = 0; i < tries; i++) {
            count += throttle.permits(login, address) ? 1 : 0;
        }
        return count;
    }
}
