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
}
