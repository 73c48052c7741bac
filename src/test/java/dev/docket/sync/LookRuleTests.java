package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LookRuleTests {

    private static final Instant NOW = SyncFixture.START;
    private static final LookRule RULE = new LookRule(Duration.ofSeconds(5));

    @Test
    void looksInEveryRoundWhileNothingIsHeard() {
        assertThat(RULE.isDue(NOW.minusSeconds(1), NOW, false)).isTrue();
    }

    @Test
    void trustsInHintsWhileTheyAreHeard() {
        assertThat(RULE.isDue(NOW.minusSeconds(25), NOW, true)).isFalse();
    }

    @Test
    void looksBeforeThirtySecondsAreOver() {
        assertThat(RULE.isDue(NOW.minusSeconds(26), NOW, true)).isTrue();
    }

    @Test
    void looksAgainSoonAfterAFailedLook() {
        assertThat(RULE.isDue(NOW.minusSeconds(60), NOW, true)).isTrue();
    }

    @Test
    void looksWhereThereIsNoPictureYet() {
        assertThat(RULE.isDue(null, NOW, true)).isTrue();
    }

    @Test
    void looksInEveryRoundIfRoundsAreLong() {
        assertThat(new LookRule(Duration.ofMinutes(1)).isDue(NOW.minusSeconds(2), NOW, true))
                .isTrue();
    }
}
