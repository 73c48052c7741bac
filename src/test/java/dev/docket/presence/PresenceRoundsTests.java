package dev.docket.presence;

import static dev.docket.presence.PresenceFixture.BEN;
import static dev.docket.presence.PresenceFixture.BOARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PresenceRoundsTests {

    private final FakeVisitStore store = new FakeVisitStore(BEN);
    private final Visits visits = PresenceFixture.visits(store, Runnable::run);
    private final PresenceRounds rounds = new PresenceRounds(visits);

    @Test
    void takesBackWhatWasWrittenWhenItStops() {
        rounds.start();
        visits.open(BOARD, BEN.id(), others -> {});
        boolean there = store.places().contains(Place.BOARD);

        rounds.stop();

        assertThat(there).isTrue();
        assertThat(store.places()).isEmpty();
    }

    @Test
    void writesEverythingAgainWhenItGoesOn() {
        rounds.start();
        visits.open(BOARD, BEN.id(), others -> {});
        rounds.stop();

        rounds.start();

        assertThat(store.places()).containsExactly(Place.BOARD);
        rounds.stop();
    }

    @Test
    void asksForNothingWhereNobodyWasThere() {
        store.goAway(true);
        rounds.start();
        rounds.stop();

        assertThat(store.reads() + store.writes()).isZero();
        assertThat(store.farewells()).isZero();
    }

    @Test
    void canBeStoppedTwiceAndStartedAgain() {
        boolean before = rounds.isRunning();
        rounds.start();
        rounds.start();
        boolean started = rounds.isRunning();
        rounds.stop();
        rounds.stop();

        assertThat(before).isFalse();
        assertThat(started).isTrue();
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void beatsOftenEnoughForADelayedBeatOrTwo() {
        assertThat(PresenceRounds.HEARTBEAT.multipliedBy(3))
                .isEqualTo(Duration.ofSeconds(JdbcVisitStore.LONGEST_SILENCE_SECONDS));
    }
}
