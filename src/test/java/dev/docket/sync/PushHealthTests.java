package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PushHealthTests {

    private static final Instant NOW = SyncFixture.START;

    private final PushHealth health = new PushHealth();

    @Test
    void waitsTenSecondsForAWebSocket() {
        health.begun(NOW);

        assertThat(health.hasFailed(NOW.plusMillis(9_999))).isFalse();
        assertThat(health.hasFailed(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void isContentWithOneThatCameUp() {
        health.begun(NOW);
        health.up();

        assertThat(health.hasFailed(NOW.plusSeconds(100))).isFalse();
    }

    @Test
    void bearsOneDropAMinute() {
        health.begun(NOW);
        health.up();
        health.dropped(NOW);
        health.up();
        health.dropped(NOW.plusSeconds(61));
        health.up();

        assertThat(health.hasFailed(NOW.plusSeconds(61))).isFalse();
    }

    @Test
    void givesUpAfterTwoDropsInAMinute() {
        health.begun(NOW);
        health.up();
        health.dropped(NOW);
        health.up();

        health.dropped(NOW.plusSeconds(59));
        health.up();

        assertThat(health.hasFailed(NOW.plusSeconds(59))).isTrue();
    }

    @Test
    void waitsTenSecondsAfterADropToo() {
        health.begun(NOW);
        health.up();
        health.dropped(NOW.plusSeconds(30));

        assertThat(health.hasFailed(NOW.plusSeconds(39))).isFalse();
        assertThat(health.hasFailed(NOW.plusSeconds(40))).isTrue();
    }

    @Test
    void restsFiveMinutesAndForgets() {
        health.dropped(NOW);
        health.dropped(NOW);

        health.rest(NOW);

        assertThat(health.isResting(NOW.plusSeconds(299))).isTrue();
        assertThat(health.isResting(NOW.plusSeconds(300))).isFalse();
        assertThat(health.restingUntil()).isEqualTo(NOW.plusSeconds(300));
        assertThat(health.hasFailed(NOW.plusSeconds(300))).isFalse();
    }
}
