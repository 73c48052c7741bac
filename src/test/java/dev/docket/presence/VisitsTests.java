package dev.docket.presence;

import static dev.docket.presence.PresenceFixture.BEN;
import static dev.docket.presence.PresenceFixture.BOARD;
import static dev.docket.presence.PresenceFixture.CLEO;
import static dev.docket.presence.PresenceFixture.FIRST;
import static dev.docket.presence.PresenceFixture.OTHER_BOARD;
import static dev.docket.presence.PresenceFixture.editing;
import static dev.docket.presence.PresenceFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTests {

    private final Deque<Runnable> due = new ArrayDeque<>();
    private final FakeVisitStore store = new FakeVisitStore(BEN, CLEO);
    private final Visits visits = new Visits(NodeId.random(), store, due::add);
    private final List<List<Attendee>> told = new ArrayList<>();
    private final Visit ben = open(BEN);

    @Test
    void tellsOfWhoeverComesAndGoes() {
        workOff();
        Visit cleo = open(CLEO);
        workOff();
        cleo.end();
        workOff();

        assertThat(told).containsExactly(List.of(new Attendee(CLEO, List.of())), List.of());
    }

    @Test
    void tellsWhatTheOthersDo() {
        Visit cleo = open(CLEO);
        workOff();
        cleo.at(new Place(FIRST, false));
        workOff();
        cleo.at(new Place(FIRST, true));
        workOff();

        assertThat(told)
                .containsExactly(
                        List.of(new Attendee(CLEO, List.of())),
                        List.of(new Attendee(CLEO, List.of(reading(FIRST)))),
                        List.of(new Attendee(CLEO, List.of(editing(FIRST)))));
    }

    @Test
    void tellsNobodyOfHimselfNorOfOtherBoards() {
        workOff();
        open(BEN);
        ben.at(new Place(FIRST, true));
        visits.open(OTHER_BOARD, CLEO.id(), others -> {});
        workOff();

        assertThat(told).isEmpty();
    }

    @Test
    void writesOnlyTheNewestOfAVisit() {
        ben.at(new Place(FIRST, false));
        ben.at(new Place(FIRST, true));
        assertThat(due).hasSize(1);

        workOff();

        assertThat(store.writes()).isEqualTo(1);
        assertThat(store.places()).containsExactly(new Place(FIRST, true));
    }

    @Test
    void writesNothingWhereNothingChanges() {
        ben.at(new Place(FIRST, true));
        workOff();
        ben.at(new Place(FIRST, true));

        assertThat(due).isEmpty();
    }

    @Test
    void writesNothingForLooks() {
        workOff();
        int reads = store.reads();
        visits.look();
        visits.look();
        workOff();

        assertThat(store.writes()).isEqualTo(1);
        assertThat(store.reads()).isEqualTo(reads + 1);
    }

    @Test
    void asksNothingWhereNobodyIs() {
        ben.end();
        ben.end();
        workOff();
        int asked = store.reads() + store.writes();

        visits.beat();
        visits.look();
        visits.look(BOARD);

        assertThat(due).isEmpty();
        assertThat(store.reads() + store.writes()).isEqualTo(asked);
    }

    @Test
    void looksWhereItIsToldOnlyIfSomebodyIsThere() {
        workOff();

        visits.look(OTHER_BOARD);
        assertThat(due).isEmpty();

        visits.look(BOARD);
        assertThat(due).hasSize(1);
    }

    @Test
    void keepsWhatCouldNotBeWrittenForTheNextHeartbeat() {
        store.goAway(true);
        ben.at(new Place(FIRST, false));
        workOff();
        ben.at(new Place(FIRST, true));
        workOff();
        assertThat(store.places()).isEmpty();

        store.goAway(false);
        visits.beat();
        workOff();

        assertThat(store.places()).containsExactly(new Place(FIRST, true));
    }

    @Test
    void doesNotWriteAgainWhatHasEndedMeanwhile() {
        store.goAway(true);
        workOff();
        ben.end();
        store.goAway(false);
        workOff();

        assertThat(store.places()).isEmpty();
    }

    @Test
    void writesEverythingAgainThatWasForgotten() {
        Visit cleo = open(CLEO);
        cleo.at(new Place(FIRST, true));
        workOff();
        store.forget();

        visits.beat();
        workOff();

        assertThat(store.places()).containsExactlyInAnyOrder(Place.BOARD, new Place(FIRST, true));
    }

    @Test
    void tellsTheOthersThoughOneCannotBeTold() {
        visits.open(BOARD, BEN.id(), others -> {
            throw new IllegalStateException("This view is broken");
        });
        open(CLEO);
        workOff();

        assertThat(told).contains(List.of(new Attendee(CLEO, List.of())));
    }

    @Test
    void isSilentOnceItHasLeftAndGoesOnWhereItIsEnteredAgain() {
        workOff();
        visits.leave();
        ben.at(new Place(FIRST, true));
        visits.beat();
        workOff();
        assertThat(store.places()).isEmpty();

        visits.enter();
        workOff();

        assertThat(store.places()).containsExactly(new Place(FIRST, true));
    }

    private Visit open(Person person) {
        return visits.open(BOARD, person.id(), others -> {
            if (person.equals(BEN)) {
                told.add(others);
            }
        });
    }

    private void workOff() {
        while (!due.isEmpty()) {
            due.remove().run();
        }
    }
}
