package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.CountedView;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFigures;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.TestClock;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardSyncTests extends BrowserlessTest implements SyncedView {

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final SyncFixture board = new SyncFixture();
    private final BoardFeed feed = board.feed(clock);
    private final SyncFigures figures = FiguresFixture.at(clock);
    private final SettingsFixture settings = new SettingsFixture(SettingsFixture.POLLING, clock);
    private final InteractionGuard guard = new InteractionGuard(clock);
    private final FakeLink link = new FakeLink();
    private final List<BoardUpdate> shown = new ArrayList<>();
    private final List<BoardUpdate> held = new ArrayList<>();

    private boolean lost;
    private SyncStatus status = new SyncStatus.Syncing(Revision.NONE);
    private SyncTransport transport = new SyncTransport(Transport.POLLING, Duration.ZERO, null);

    @Test
    void holdsAndCountsChangesWhileTheUserIsBusyAndShowsThemAsOne() {
        BoardSync sync = start(SettingsFixture.POLLING);
        guard.begin(Reason.EDITING);
        board.change(12);
        poll();
        board.change(8);
        poll();

        assertThat(shown).hasSize(1);
        assertThat(held).hasSize(2);
        assertThat(status).isEqualTo(new SyncStatus.Paused(new Revision(1), Set.of(Reason.EDITING), 20));

        guard.end(Reason.EDITING);

        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().changes()).hasSize(20);
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
    }

    @Test
    void foldsAThousandChangesIntoOneShowing() {
        BoardSync sync = start(SettingsFixture.PUSH);
        guard.observed(Set.of(Reason.MENU));
        for (int i = 0; i < 1_000; i++) {
            board.change(1);
            feed.refreshNow().join();
            enterThePage();
        }

        guard.observed(Set.of());

        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().changes()).hasSize(1_000);
    }

    @Test
    void appliesAtOnceWherePausingIsNotWantedButNotUnderADrag() {
        BoardSync sync = start(SettingsFixture.RESTLESS);
        guard.begin(Reason.EDITING);
        board.change(1);
        poll();
        guard.begin(Reason.DRAGGING);
        board.change(1);
        poll();

        assertThat(shown).hasSize(2);
        assertThat(status).isEqualTo(new SyncStatus.Paused(new Revision(2), Set.of(Reason.DRAGGING), 0));
    }

    @Test
    void showsWhatItsUserDidEvenWhileHeIsBusy() {
        BoardSync sync = start(SettingsFixture.POLLING);
        guard.begin(Reason.EDITING);
        board.change(1);

        sync.confirmed(new Revision(2));

        assertThat(shown).hasSize(2);
        assertThat(status).isEqualTo(new SyncStatus.Paused(new Revision(2), Set.of(Reason.EDITING), 0));
    }

    @Test
    void showsNothingWhileACardIsInTheAir() {
        BoardSync sync = start(SettingsFixture.POLLING);
        guard.begin(Reason.DRAGGING);
        board.change(1);

        sync.confirmed(new Revision(2));
        sync.syncNow();

        assertThat(shown).hasSize(1);
    }

    @Test
    void exchangesTheTransportUnderTheViewWithoutLossOrRepetition() {
        start(SettingsFixture.POLLING);
        board.change(1);
        settingsBecome(SettingsFixture.PUSH);
        link.up();
        board.change(1);
        feed.refreshNow().join();
        enterThePage();
        SyncStatus overPush = status;
        board.change(1);
        settingsBecome(SettingsFixture.POLLING);
        board.change(1);
        poll();

        assertThat(overPush).isInstanceOf(SyncStatus.Live.class);
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
        assertThat(shown.stream()
                        .flatMap(update -> update.changes().stream())
                        .map(change -> change.revision().value()))
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(feed.isWatched()).isFalse();
        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void pollsWhereNoWebSocketComesUpAndTriesAgainLater() {
        start(SettingsFixture.PUSH);
        clock.pass(Duration.ofSeconds(10));
        poll();
        SyncTransport fallback = transport;
        clock.pass(Duration.ofMinutes(5));

        poll();

        assertThat(fallback.transport()).isEqualTo(Transport.POLLING);
        assertThat(fallback.pushAgainAt())
                .isEqualTo(SyncFixture.START.plusSeconds(40).plus(Duration.ofMinutes(5)));
        assertThat(transport.transport()).isEqualTo(Transport.PUSH);
        assertThat(link.isOpen()).isTrue();
    }

    @Test
    void pollsWhereTheWebSocketKeepsDropping() {
        start(SettingsFixture.PUSH);
        link.up();
        link.down();
        link.up();

        link.down();
        board.change(1);
        poll();

        assertThat(transport.transport()).isEqualTo(Transport.POLLING);
        assertThat(status).isEqualTo(new SyncStatus.Synced(new Revision(2), clock.instant()));
        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void saysWhenUpdatesAreSwitchedOffAndOnAgain() {
        BoardSync sync = start(SettingsFixture.POLLING);
        settingsBecome(SettingsFixture.OFF);
        board.change(1);
        poll();
        SyncStatus off = status;
        sync.syncNow();
        int byHand = shown.size();
        board.change(1);

        settingsBecome(SettingsFixture.POLLING);

        assertThat(off).isEqualTo(new SyncStatus.Off(new Revision(1)));
        assertThat(byHand).isEqualTo(2);
        assertThat(shown).hasSize(3);
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
    }

    @Test
    void triesAgainAndIsThenDisconnectedUntilTheBoardIsBack() {
        start(SettingsFixture.POLLING);
        board.goAway(true);
        poll();
        SyncStatus first = status;
        poll();
        poll();
        poll();
        SyncStatus last = status;
        board.goAway(false);

        poll();

        assertThat(first).isInstanceOf(SyncStatus.Retrying.class);
        assertThat(last).isInstanceOf(SyncStatus.Disconnected.class);
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
    }

    @Test
    void takesTheBoardFromSomebodyWhoIsNoMemberAnyLongerHoweverBusy() {
        BoardSync sync = start(SettingsFixture.POLLING);
        guard.begin(Reason.EDITING);
        SyncStatus before = status;
        board.removeMember();

        poll();

        assertThat(lost).isTrue();
        assertThat(shown).hasSize(1);
        assertThat(held).isEmpty();
        assertThat(status).isEqualTo(before);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void showsNothingToSomebodyWhoWasNeverAMember() {
        board.removeMember();

        start(SettingsFixture.PUSH);

        assertThat(lost).isTrue();
        assertThat(shown).isEmpty();
        assertThat(link.isOpen()).isFalse();
        assertThat(feed.isWatched()).isFalse();
    }

    @Test
    void tellsNothingAfterItStopped() {
        BoardSync sync = start(SettingsFixture.POLLING);
        sync.stop();
        sync.stop();
        board.change(1);

        settingsBecome(SettingsFixture.PUSH);
        poll();
        sync.syncNow();
        guard.begin(Reason.MENU);
        guard.end(Reason.MENU);

        assertThat(shown).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void countsTheViewAsLongAsItIsOpen() {
        BoardSync sync = start(SettingsFixture.POLLING);
        poll();
        assertThat(figures.now().views()).isEqualTo(1);
        assertThat(figures.now().pollsPerSecond()).isPositive();

        sync.stop();

        assertThat(figures.now().views()).isZero();
    }

    private BoardSync start(SyncSettings first) {
        settings.save(first);
        UI ui = UI.getCurrent();
        TransportFactory transports = new TransportFactory(ui, feed, settings.live(), new Random(1), page -> link);
        CountedView counted = figures.viewOf(SyncFixture.BOARD);
        BoardSync sync =
                new BoardSync(ui, feed, settings.live(), clock, SyncFixture.MEMBER, guard, this, counted, transports);
        sync.start();
        return sync;
    }

    private void settingsBecome(SyncSettings wanted) {
        clock.pass(Duration.ofSeconds(1));
        settings.save(wanted);
        enterThePage();
    }

    private void poll() {
        clock.pass(Duration.ofSeconds(30));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static void enterThePage() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Override
    public void lost() {
        lost = true;
    }

    @Override
    public void show(BoardUpdate update) {
        shown.add(update);
    }

    @Override
    public void held(BoardUpdate update) {
        held.add(update);
    }

    @Override
    public void tell(SyncStatus now, SyncTransport over) {
        status = now;
        transport = over;
    }
}
