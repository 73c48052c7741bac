package dev.docket.sync;

import static dev.docket.sync.FetchFailure.NO_ANSWER;
import static dev.docket.sync.FetchFailure.REFUSED;
import static dev.docket.sync.FetchFailure.RESTART;
import static dev.docket.sync.InteractionGuard.Reason.DRAGGING;
import static dev.docket.sync.InteractionGuard.Reason.EDITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyncStatusTests {

    private static final Instant NOW = SyncFixture.START;
    private static final Revision SEVEN = new Revision(7);
    private static final Retry SECOND = new Retry(2, 3, Duration.ofSeconds(2));
    private static final Retry PROBE = new Retry(4, 3, Duration.ofSeconds(30));
    private static final SyncStatus SYNCED = new SyncStatus.Synced(SEVEN, NOW);
    private static final SyncStatus SYNCING = new SyncStatus.Syncing(SEVEN);
    private static final SyncStatus PAUSED = new SyncStatus.Paused(SEVEN, Set.of(DRAGGING), 0);
    private static final SyncStatus DISCONNECTED = new SyncStatus.Disconnected(SEVEN, NOW, NO_ANSWER);
    private static final SyncEvent FETCHED = new SyncEvent.Fetched(SEVEN, NOW, null, Set.of(), 0);
    private static final SyncEvent FAILED = new SyncEvent.FetchFailed(NOW, PROBE, NO_ANSWER);

    @Test
    void isSyncingUntilAnAnswerComes() {
        assertThat(SYNCED.after(new SyncEvent.FetchStarted())).isEqualTo(SYNCING);
        assertThat(SYNCING.after(FETCHED)).isEqualTo(SYNCED);
    }

    @Test
    void doesNotCallItselfSyncedWhileTheUserIsBusy() {
        SyncStatus next = SYNCING.after(new SyncEvent.Fetched(SEVEN, NOW, null, Set.of(EDITING), 3));

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

        SyncStatus second = first.after(new SyncEvent.FetchFailed(NOW.plusSeconds(30), PROBE, NO_ANSWER));

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

    @Test
    void triesAgainBeforeItCallsItselfDisconnected() {
        SyncStatus first = SYNCING.after(new SyncEvent.FetchFailed(NOW, SECOND, REFUSED));

        SyncStatus given = first.after(new SyncEvent.FetchFailed(NOW.plusSeconds(9), PROBE, NO_ANSWER));

        assertThat(first).isEqualTo(new SyncStatus.Retrying(SEVEN, NOW, SECOND, NOW.plusSeconds(2), REFUSED));
        assertThat(given).isEqualTo(DISCONNECTED);
        assertThat(first.after(FETCHED)).isEqualTo(SYNCED);
    }

    @Test
    void isLiveWhileTheServerCanSpeakFirst() {
        SyncStatus live = SYNCING.after(new SyncEvent.Fetched(SEVEN, NOW, NOW, Set.of(), 0));

        assertThat(live).isEqualTo(new SyncStatus.Live(SEVEN, NOW));
        assertThat(live.after(new SyncEvent.FetchStarted())).isEqualTo(live);
        assertThat(live.after(new SyncEvent.LinkChanged(NOW, null))).isEqualTo(SYNCED);
        assertThat(SYNCED.after(new SyncEvent.LinkChanged(NOW, NOW))).isEqualTo(live);
    }

    @Test
    void doesNotCallItselfLiveWhenOnlyTheLinkIsUp() {
        SyncEvent up = new SyncEvent.LinkChanged(NOW, NOW);

        assertThat(DISCONNECTED.after(up)).isEqualTo(DISCONNECTED);
        assertThat(PAUSED.after(up)).isEqualTo(PAUSED);
        assertThat(SYNCING.after(up)).isEqualTo(SYNCING);
    }

    @Test
    void isOffUntilNewsComeNevertheless() {
        SyncStatus off = SYNCED.after(new SyncEvent.SwitchedOff());

        assertThat(off).isEqualTo(new SyncStatus.Off(SEVEN));
        assertThat(off.after(new SyncEvent.Interrupted(Set.of(DRAGGING), 0))).isEqualTo(off);
        assertThat(off.after(FETCHED)).isEqualTo(SYNCED);
    }

    @Test
    void isDisconnectedForGoodWhenTheServerEnds() {
        SyncStatus ended = new SyncStatus.Disconnected(SEVEN, NOW, RESTART);

        assertThat(SYNCED.after(new SyncEvent.Closing(NOW))).isEqualTo(ended);
        assertThat(PAUSED.after(new SyncEvent.Closing(NOW))).isEqualTo(ended);
        assertThat(DISCONNECTED.after(new SyncEvent.Closing(NOW.plusSeconds(5))))
                .isEqualTo(ended);
    }
}
