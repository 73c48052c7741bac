package dev.docket.sync;

import static dev.docket.sync.InteractionGuard.Reason.DRAGGING;
import static dev.docket.sync.InteractionGuard.Reason.EDITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.Revision;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyncStatusTests {

    private static final Instant NOW = SyncFixture.START;
    private static final Revision SEVEN = new Revision(7);
    private static final SyncStatus SYNCED = new SyncStatus.Synced(SEVEN, NOW);
    private static final SyncStatus SYNCING = new SyncStatus.Syncing(SEVEN);
    private static final SyncStatus PAUSED = new SyncStatus.Paused(SEVEN, Set.of(DRAGGING), 0);
    private static final SyncStatus DISCONNECTED = new SyncStatus.Disconnected(SEVEN, NOW);
    private static final SyncEvent FETCHED = new SyncEvent.Fetched(SEVEN, NOW, Set.of(), 0);
    private static final SyncEvent FAILED = new SyncEvent.FetchFailed(NOW);

    @Test
    void isSyncingUntilAnAnswerComes() {
        assertThat(SYNCED.after(new SyncEvent.FetchStarted())).isEqualTo(SYNCING);
        assertThat(SYNCING.after(FETCHED)).isEqualTo(SYNCED);
    }

    @Test
    void doesNotCallItselfSyncedWhileTheUserIsBusy() {
        SyncStatus next = SYNCING.after(new SyncEvent.Fetched(SEVEN, NOW, Set.of(EDITING), 3));

        assertThat(next).isEqualTo(new SyncStatus.Paused(SEVEN, Set.of(EDITING), 3));
    }

    @Test
    void pausesAndResumes() {
        assertThat(SYNCED.after(new SyncEvent.Interrupted(Set.of(DRAGGING), 0))).isEqualTo(PAUSED);
        assertThat(PAUSED.after(new SyncEvent.Resumed())).isEqualTo(SYNCING);
    }

    @Test
    void staysPausedWhileItAsks() {
        assertThat(PAUSED.after(new SyncEvent.FetchStarted())).isEqualTo(PAUSED);
    }

    @Test
    void saysSinceWhenItIsDisconnected() {
        SyncStatus first = SYNCING.after(FAILED);

        SyncStatus second = first.after(new SyncEvent.FetchFailed(NOW.plusSeconds(30)));

        assertThat(second).isEqualTo(DISCONNECTED);
    }

    @Test
    void doesNotHideADisconnectionBehindADrag() {
        assertThat(DISCONNECTED.after(new SyncEvent.Interrupted(Set.of(DRAGGING), 0)))
                .isEqualTo(DISCONNECTED);
        assertThat(DISCONNECTED.after(new SyncEvent.FetchStarted())).isEqualTo(DISCONNECTED);
        assertThat(PAUSED.after(FAILED)).isEqualTo(DISCONNECTED);
    }

    @Test
    void recoversWithTheNextAnswer() {
        assertThat(DISCONNECTED.after(FETCHED)).isEqualTo(SYNCED);
    }
}
