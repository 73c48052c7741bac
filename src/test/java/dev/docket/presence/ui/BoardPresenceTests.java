package dev.docket.presence.ui;

import static dev.docket.presence.PresenceFixture.ADA;
import static dev.docket.presence.PresenceFixture.BEN;
import static dev.docket.presence.PresenceFixture.BOARD;
import static dev.docket.presence.PresenceFixture.CLEO;
import static dev.docket.presence.PresenceFixture.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.PageTest;
import dev.docket.identity.AccountId;
import dev.docket.presence.FakeVisitStore;
import dev.docket.presence.Place;
import dev.docket.presence.PresenceFixture;
import dev.docket.presence.Visit;
import dev.docket.presence.Visits;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.TestClock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben's view of a board, and what others do meanwhile. */
class BoardPresenceTests extends PageTest {

    private static final int POLLS = 500;

    private final Deque<Runnable> due = new ArrayDeque<>();
    private final FakeVisitStore store = new FakeVisitStore(ADA, BEN, CLEO);
    private final Visits visits = PresenceFixture.visits(store, due::add);
    private final InteractionGuard guard = new InteractionGuard(new TestClock(SyncFixture.START));
    private PresenceBar bar;
    private BoardPresence presence;

    @BeforeEach
    void open() {
        bar = new PresenceBar();
        presence = new BoardPresence(visits, BOARD, BEN.id(), guard, bar);
        presence.start(UI.getCurrent());
        settle();
    }

    @Test
    void showsNobodyWhereNobodyElseIs() {
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void showsWhoComesAndGoes() {
        Visit cleo = come(CLEO.id());
        assertThat(names()).containsExactly("Cleo Marchetti");

        come(ADA.id());
        assertThat(names()).containsExactly("Cleo Marchetti", "Ada Whitlock");

        cleo.end();
        settle();
        assertThat(names()).containsExactly("Ada Whitlock");
    }

    @Test
    void leavesAMarkAloneThatStays() {
        come(CLEO.id());
        PresenceMark mark = marks().getFirst();

        come(ADA.id());

        assertThat(marks().getFirst()).isSameAs(mark);
    }

    @Test
    void saysWhoIsAtTheSameMatterAndOnlyThere() {
        Visit cleo = come(CLEO.id());
        cleo.at(new Place(FIRST, true));
        settle();
        assertThat(names()).containsExactly("Cleo Marchetti is editing 2026-00007");
        assertThat(presence.line().getText()).isEmpty();

        presence.at(Optional.of(FIRST), false);
        assertThat(presence.line().getText()).isEqualTo("Cleo Marchetti is editing this matter");

        presence.at(Optional.empty(), false);
        assertThat(presence.line().getText()).isEmpty();
    }

    @Test
    void tellsWhereItsUserIs() {
        presence.at(Optional.of(FIRST), true);
        settle();
        assertThat(store.places()).containsExactly(new Place(FIRST, true));

        presence.at(Optional.empty(), true);
        settle();
        assertThat(store.places()).containsExactly(Place.BOARD);
    }

    @Test
    void touchesNothingWhileACardIsInTheAir() {
        guard.begin(Reason.DRAGGING);
        come(CLEO.id());
        assertThat(bar.isVisible()).isFalse();

        guard.end(Reason.DRAGGING);
        assertThat(names()).containsExactly("Cleo Marchetti");
    }

    @Test
    void showsWhatItKnowsWhileTextIsTyped() {
        guard.begin(Reason.EDITING);

        come(CLEO.id());

        assertThat(names()).containsExactly("Cleo Marchetti");
    }

    @Test
    void asksTheDatabaseNothingAtAPoll() {
        come(CLEO.id());
        int asked = store.reads() + store.writes();

        for (int poll = 0; poll < POLLS; poll++) {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
        assertThat(due).isEmpty();
        assertThat(store.reads() + store.writes()).isEqualTo(asked);

        PresenceFixture.look(visits);
        PresenceFixture.beat(visits);
        settle();
        assertThat(store.reads() + store.writes()).isEqualTo(asked + 2);
    }

    @Test
    void goesOnWithoutADatabaseAndTellsEverythingOnceItIsBack() {
        store.goAway(true);
        presence.at(Optional.of(FIRST), false);
        settle();
        presence.at(Optional.of(FIRST), true);
        settle();
        come(CLEO.id());
        assertThat(bar.isVisible()).isFalse();

        store.goAway(false);
        PresenceFixture.beat(visits);
        settle();

        assertThat(store.places()).contains(new Place(FIRST, true));
        assertThat(names()).containsExactly("Cleo Marchetti");
    }

    @Test
    void isGoneAndShowsNobodyOnceItIsStopped() {
        come(CLEO.id());
        presence.at(Optional.of(FIRST), true);

        presence.stop();
        presence.stop();
        settle();
        presence.at(Optional.empty(), false);
        settle();

        assertThat(bar.isVisible()).isFalse();
        assertThat(store.places()).containsExactly(Place.BOARD);
    }

    private Visit come(AccountId account) {
        Visit visit = visits.open(BOARD, account, others -> {});
        settle();
        return visit;
    }

    /** The database is asked, and whoever wants to enter the page does so. */
    private void settle() {
        while (!due.isEmpty()) {
            due.remove().run();
        }
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private List<PresenceMark> marks() {
        return bar.getChildren()
                .filter(child -> !child.hasClassName("presence-all"))
                .map(PresenceMark.class::cast)
                .toList();
    }

    private List<String> names() {
        return marks().stream()
                .map(mark -> mark.getElement().getAttribute("aria-label"))
                .toList();
    }
}
