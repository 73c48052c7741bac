package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryScheduleTests {

    private static final SyncSettings SETTINGS = settings(3, 2, 30);

    private final RetrySchedule schedule = new RetrySchedule();

    @Test
    void growsFromOneSecondByTheMultiplierGiveOrTakeAQuarter() {
        for (double base = 1_000; base <= 4_000; base *= 2) {
            Retry retry = schedule.failed(SETTINGS);

            assertThat(retry.in().toMillis()).isBetween((long) (base * 0.75), (long) (base * 1.25));
            assertThat(retry.isProbe()).isFalse();
        }
    }

    @Test
    void countsItsTriesAndThenProbes() {
        assertThat(schedule.failed(SETTINGS).attempt()).isEqualTo(1);
        assertThat(schedule.failed(SETTINGS).attempt()).isEqualTo(2);
        assertThat(schedule.failed(SETTINGS).attempt()).isEqualTo(3);

        Retry probe = schedule.failed(SETTINGS);

        assertThat(probe).isEqualTo(new Retry(4, 3, Duration.ofSeconds(30)));
        assertThat(probe.isProbe()).isTrue();
        assertThat(schedule.failed(SETTINGS)).isEqualTo(probe);
    }

    @Test
    void beginsAnewAfterASuccess() {
        schedule.failed(SETTINGS);
        schedule.failed(SETTINGS);

        schedule.succeeded();

        assertThat(schedule.failed(SETTINGS).attempt()).isEqualTo(1);
    }

    @Test
    void waitsNeverLongerThanAMinute() {
        SyncSettings steep = settings(10, 10, 300);
        for (int i = 0; i < 12; i++) {
            assertThat(schedule.failed(steep).in()).isLessThanOrEqualTo(Duration.ofSeconds(60));
        }
    }

    @Test
    void probesAtOnceWhereNoTriesAreWanted() {
        assertThat(schedule.failed(settings(0, 2, 5))).isEqualTo(new Retry(1, 0, Duration.ofSeconds(10)));
    }

    private static SyncSettings settings(int attempts, double multiplier, int seconds) {
        return new SyncSettings(true, Duration.ofSeconds(seconds), true, attempts, multiplier, Transport.POLLING);
    }
}
