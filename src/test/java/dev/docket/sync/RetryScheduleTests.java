package dev.docket.sync;

import static dev.docket.sync.FetchFailure.BROKEN;
import static dev.docket.sync.FetchFailure.NO_ANSWER;
import static dev.docket.sync.FetchFailure.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryScheduleTests {

    private static final SyncSettings SETTINGS = settings(3, 2, 30);

    private final RetrySchedule schedule = new RetrySchedule(new Random(1));

    @Test
    void growsFromOneSecondByTheMultiplierGiveOrTakeAQuarter() {
        for (double base = 1_000; base <= 4_000; base *= 2) {
            Retry retry = schedule.failed(SETTINGS, REFUSED);

            assertThat(retry.in().toMillis()).isBetween((long) (base * 0.75), (long) (base * 1.25));
            assertThat(retry.isProbe()).isFalse();
        }
    }

    @Test
    void countsItsTriesAndThenProbes() {
        assertThat(schedule.failed(SETTINGS, REFUSED).attempt()).isEqualTo(1);
        assertThat(schedule.failed(SETTINGS, REFUSED).attempt()).isEqualTo(2);
        assertThat(schedule.failed(SETTINGS, REFUSED).attempt()).isEqualTo(3);

        Retry probe = schedule.failed(SETTINGS, REFUSED);

        assertThat(probe.isProbe()).isTrue();
        assertThat(probe.in()).isBetween(Duration.ofMillis(22_500), Duration.ofMillis(37_500));
        assertThat(schedule.failed(SETTINGS, REFUSED))
                .returns(true, Retry::isProbe)
                .returns(4, Retry::attempt);
    }

    @Test
    void beginsAnewAfterASuccess() {
        schedule.failed(SETTINGS, REFUSED);
        schedule.failed(SETTINGS, REFUSED);

        schedule.succeeded();

        assertThat(schedule.failed(SETTINGS, REFUSED).attempt()).isEqualTo(1);
    }

    @Test
    void waitsNeverLongerThanAMinuteAndAQuarter() {
        SyncSettings steep = settings(10, 10, 300);
        for (int i = 0; i < 12; i++) {
            assertThat(schedule.failed(steep, REFUSED).in()).isLessThanOrEqualTo(Duration.ofSeconds(75));
        }
    }

    @Test
    void probesAtOnceWhereNoTriesAreWanted() {
        Retry retry = schedule.failed(settings(0, 2, 5), REFUSED);

        assertThat(retry.isProbe()).isTrue();
        assertThat(retry.in()).isBetween(Duration.ofMillis(7_500), Duration.ofMillis(12_500));
    }

    @Test
    void doesNotHurryWhatDoesNotHeal() {
        Retry retry = schedule.failed(SETTINGS, BROKEN);

        assertThat(retry.isProbe()).isTrue();
        assertThat(retry.in()).isGreaterThan(Duration.ofSeconds(20));
    }

    @Test
    void countsItsTriesFromTheFirstFailureThatMayHeal() {
        schedule.failed(SETTINGS, BROKEN);
        schedule.succeeded();

        assertThat(schedule.failed(SETTINGS, NO_ANSWER))
                .returns(1, Retry::attempt)
                .returns(false, Retry::isProbe);
    }

    @Test
    void spreadsTheTriesOfMany() {
        Random random = new Random(7);
        List<Long> waits = Stream.generate(() -> new RetrySchedule(random).failed(SETTINGS, REFUSED))
                .limit(200)
                .map(retry -> retry.in().toMillis())
                .toList();

        assertThat(Collections.min(waits)).isLessThan(800);
        assertThat(Collections.max(waits)).isGreaterThan(1_200);
        assertThat(new HashSet<>(waits)).hasSizeGreaterThan(100);
    }

    @Test
    void isPatientForAsLongAsItsTriesTake() {
        assertThat(RetrySchedule.patience(SETTINGS)).isEqualTo(Duration.ofSeconds(1 + 2 + 4));
        assertThat(RetrySchedule.patience(settings(0, 2, 30))).isZero();
    }

    private static SyncSettings settings(int attempts, double multiplier, int seconds) {
        return new SyncSettings(true, Duration.ofSeconds(seconds), true, attempts, multiplier, Transport.POLLING);
    }
}
