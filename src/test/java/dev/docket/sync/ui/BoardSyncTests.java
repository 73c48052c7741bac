package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardSyncTests extends SyncHarness {

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
    void showsWhatItsUserDidAlsoWhereTheBoardKnewBeforeHeWasAnswered() {
        BoardSync sync = start(SettingsFixture.POLLING);
        guard.begin(Reason.EDITING);
        board.change(1);
        poll();
        assertThat(shown).hasSize(1);

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
    void pollsWhereAWebSocketHasSwallowedSomething() {
        var page = new Div();
        page.addAttachListener(attached -> start(SettingsFixture.PUSH));
        UI.getCurrent().add(page);
        SyncTransport before = transport;

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(before.transport()).isEqualTo(Transport.PUSH);
        assertThat(transport.transport()).isEqualTo(Transport.POLLING);
        assertThat(transport.pushAgainAt()).isEqualTo(SyncFixture.START.plus(Duration.ofMinutes(5)));
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
    void saysAtTheEndOfAnInteractionThatUpdatesAreSwitchedOff() {
        BoardSync sync = start(SettingsFixture.POLLING);
        settingsBecome(SettingsFixture.OFF);
        board.change(1);
        sync.confirmed(new Revision(2));
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
        int before = board.reads();

        guard.begin(Reason.EDITING);
        guard.end(Reason.EDITING);

        assertThat(status).isEqualTo(new SyncStatus.Off(new Revision(2)));
        assertThat(board.reads()).isEqualTo(before);
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
}
