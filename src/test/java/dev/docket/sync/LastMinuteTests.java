package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LastMinuteTests {

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final LastMinute minute = new LastMinute(clock);

    @Test
    void hasCountedNothingAtFirst() {
        assertThat(minute.count()).isZero();
        assertThat(minute.perSecond()).isZero();
    }

    @Test
    void countsWhatHappenedInTheLastSixtySeconds() {
        minute.add(2);
        clock.pass(Duration.ofSeconds(59));
        minute.add(3);

        assertThat(minute.count()).isEqualTo(5);
    }

    @Test
    void forgetsWhatIsOlder() {
        minute.add(2);
        clock.pass(Duration.ofSeconds(30));
        minute.add(3);
        clock.pass(Duration.ofSeconds(30));
        assertThat(minute.count()).isEqualTo(3);

        clock.pass(Duration.ofDays(3));
        assertThat(minute.count()).isZero();
    }

    @Test
    void tellsTheMeanOfTheTimeThereWasAndOfAMinuteAtTheMost() {
        minute.add(30);
        clock.pass(Duration.ofSeconds(10));
        assertThat(minute.perSecond()).isEqualTo(3);

        clock.pass(Duration.ofSeconds(49));
        minute.add(30);
        clock.pass(Duration.ofHours(1));
        minute.add(120);
        assertThat(minute.perSecond()).isEqualTo(2);
    }

    @Test
    void survivesClockThatIsSetBack() {
        minute.add(2);
        clock.pass(Duration.ofHours(-1));
        minute.add(1);

        assertThat(minute.count()).isEqualTo(3);
    }
}
