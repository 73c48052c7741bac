package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncStatus;
import org.junit.jupiter.api.Test;

/** What somebody may not see does not reach his screen. */
class BoardSyncAccessTests extends SyncHarness {

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
    void letsInSomebodyWhoBecameAMemberAMomentAgo() {
        board.removeMember();
        feed.refreshNow().join();
        board.addMember();

        start(SettingsFixture.POLLING);

        assertThat(lost).isFalse();
        assertThat(shown).hasSize(1);
        assertThat(status).isInstanceOf(SyncStatus.Synced.class);
    }

    @Test
    void doesNotTakeAnOutageForARefusal() {
        board.removeMember();
        feed.refreshNow().join();
        board.addMember();
        board.goAway(true);

        start(SettingsFixture.POLLING);
        boolean lostMeanwhile = lost;
        board.goAway(false);
        poll();

        assertThat(lostMeanwhile).isFalse();
        assertThat(lost).isFalse();
        assertThat(shown).hasSize(1);
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
}
