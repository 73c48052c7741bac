package dev.docket.sync;

import static dev.docket.sync.SyncFixture.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateQueueTests {

    private final UpdateQueue queue = new UpdateQueue();

    @Test
    void foldsWhatWaitsIntoOne() {
        queue.add(update(1, 3));
        queue.add(update(4, 5));

        assertThat(queue.waiting()).isEqualTo(5);
        assertThat(queue.drain()).hasValueSatisfying(all -> {
            assertThat(all.snapshot().revision()).isEqualTo(new Revision(5));
            assertThat(all.changes()).hasSize(5);
        });
    }

    @Test
    void isEmptyOnceDrained() {
        queue.add(update(1, 3));
        queue.drain();

        assertThat(queue.waiting()).isZero();
        assertThat(queue.drain()).isEmpty();
    }

    @Test
    void dropsWhatItHasAlready() {
        queue.add(update(1, 3));
        queue.drain();

        queue.add(update(2, 3));

        assertThat(queue.drain()).isEmpty();
    }

    @Test
    void takesOnlyTheNewPartOfAnOverlap() {
        queue.add(update(1, 3));
        queue.drain();

        queue.add(update(2, 5));

        assertThat(queue.drain().orElseThrow().changes())
                .extracting(change -> change.revision().value())
                .containsExactly(4L, 5L);
    }

    @Test
    void knowsThatTheWholeBoardTellsMoreThanChanges() {
        queue.add(update(1, 3));
        queue.add(new BoardUpdate(SyncFixture.snapshot(9), List.of(), false));
        queue.add(update(10, 11));

        BoardUpdate all = queue.drain().orElseThrow();

        assertThat(all.complete()).isFalse();
        assertThat(all.snapshot().revision()).isEqualTo(new Revision(11));
        assertThat(queue.known()).isEqualTo(new Revision(11));
    }

    @Test
    void foldsMoreThanAFeedRemembersIntoTheNewestPictureAndStillCountsAll() {
        queue.add(update(1, 1_500));
        queue.add(update(1_501, 3_000));
        queue.add(update(3_001, 3_010));

        assertThat(queue.waiting()).isEqualTo(3_010);
        assertThat(queue.drain()).hasValueSatisfying(all -> {
            assertThat(all.complete()).isFalse();
            assertThat(all.changes()).hasSizeLessThanOrEqualTo(ChangeRing.CAPACITY);
            assertThat(all.snapshot().revision()).isEqualTo(new Revision(3_010));
        });
    }

    @Test
    void tellsEveryChangeAsLongAsAFeedRemembersThem() {
        queue.add(update(1, 1_000));
        queue.add(update(1_001, ChangeRing.CAPACITY));

        assertThat(queue.drain()).hasValueSatisfying(all -> {
            assertThat(all.complete()).isTrue();
            assertThat(all.changes()).hasSize(ChangeRing.CAPACITY);
        });
    }

    @Test
    void countsWhatAWholeBoardStandsFor() {
        queue.add(update(1, 3));
        queue.drain();
        queue.add(update(4, 5));

        queue.add(new BoardUpdate(SyncFixture.snapshot(5_003), List.of(), false));

        assertThat(queue.waiting()).isEqualTo(5_000);
    }

    @Test
    void countsTheFirstPictureAsOne() {
        queue.add(new BoardUpdate(SyncFixture.snapshot(5_003), List.of(), false));

        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderInWhichChangesWereMade() {
        queue.add(update(1, 3));
        queue.add(update(2, 4));
        queue.add(update(1, 2));

        assertThat(queue.drain().orElseThrow().changes())
                .extracting(change -> change.revision().value())
                .containsExactly(1L, 2L, 3L, 4L);
    }
}
