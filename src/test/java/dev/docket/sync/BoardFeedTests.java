package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardStep;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class BoardFeedTests {

    private final SyncFixture board = new SyncFixture();
    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final BoardFeed feed = new BoardFeed(SyncFixture.BOARD, board, clock, work::add);

    @Test
    void readsOnceForAllWhoAskMeanwhile() {
        CompletableFuture<Picture> first = feed.refresh();
        CompletableFuture<Picture> second = feed.refresh();
        workOff();

        assertThat(board.reads()).isEqualTo(1);
        assertThat(first.join()).isSameAs(second.join());
    }

    @Test
    void readsNothingWithinASecond() {
        refreshed();
        clock.pass(Duration.ofMillis(999));

        refreshed();

        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void readsAgainAfterASecond() {
        refreshed();
        clock.pass(Duration.ofSeconds(1));
        board.change(2);

        Picture picture = refreshed();

        assertThat(board.reads()).isEqualTo(2);
        assertThat(picture.since(new Revision(1)).changes()).hasSize(2);
    }

    @Test
    void readsAtOnceForARevisionThatIsKnownToBeThere() {
        refreshed();
        board.change(1);

        CompletableFuture<Picture> answer = feed.refreshTo(new Revision(2));
        workOff();

        assertThat(answer.join().snapshot().revision()).isEqualTo(new Revision(2));
    }

    @Test
    void doesNotTrustAReadThatBeganBeforeTheCommit() {
        refreshed();
        clock.pass(Duration.ofSeconds(1));
        CompletableFuture<Picture> before = feed.refresh();
        Runnable early = work.remove();

        CompletableFuture<Picture> answer = feed.refreshTo(new Revision(2));
        early.run();
        board.change(1);
        workOff();

        assertThat(before.join().snapshot().revision()).isEqualTo(new Revision(1));
        assertThat(answer.join().snapshot().revision()).isEqualTo(new Revision(2));
    }

    @Test
    void answersAViewThatHasNothingWithTheWholeBoard() {
        BoardUpdate update = refreshed().since(Revision.NONE);

        assertThat(update.complete()).isFalse();
        assertThat(update.snapshot().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void answersARevisionThatIsTooOldWithTheWholeBoard() {
        refreshed();
        board.change(ChangeRing.CAPACITY + 5);
        clock.pass(Duration.ofSeconds(1));

        Picture picture = refreshed();

        assertThat(picture.since(new Revision(3)).complete()).isFalse();
        assertThat(picture.since(new Revision(6)).changes()).hasSize(ChangeRing.CAPACITY);
    }

    @Test
    void forgetsItsChangesWhenTheReaderCannotTellThemAll() {
        refreshed();
        board.tellOnlyTheSnapshot();
        board.change(9);
        clock.pass(Duration.ofSeconds(1));

        Picture picture = refreshed();

        assertThat(picture.since(new Revision(1)).complete()).isFalse();
        assertThat(picture.since(new Revision(10)).changes()).isEmpty();
    }

    @Test
    void tellsOfAFailureAndReadsAgainNextTime() {
        board.goAway(true);
        CompletableFuture<Picture> failed = feed.refresh();
        workOff();
        board.goAway(false);
        clock.pass(Lapse.STANDS);

        Picture picture = refreshed();

        assertThatThrownBy(failed::join).hasCauseInstanceOf(DataAccessResourceFailureException.class);
        assertThat(picture.snapshot().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void goesOnAfterAnError() {
        BoardFeed broken = new BoardFeed(SyncFixture.BOARD, new BrokenReader(), clock, work::add);
        CompletableFuture<Picture> first = broken.refresh();
        workOff();

        CompletableFuture<Picture> second = broken.refresh();
        workOff();

        assertThat(second).isNotSameAs(first);
        assertThatThrownBy(second::join).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void saysThatThereIsNoSuchBoard() {
        BoardFeed nowhere = new BoardFeed(new BoardId(99), board, clock, work::add);
        CompletableFuture<Picture> answer = nowhere.refresh();
        workOff();

        assertThatThrownBy(answer::join).hasCauseInstanceOf(BoardGoneException.class);
    }

    private Picture refreshed() {
        CompletableFuture<Picture> answer = feed.refresh();
        workOff();
        return answer.join();
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static final class BrokenReader implements BoardReader {

        @Override
        public Optional<BoardSnapshot> load(BoardId id) {
            throw new StackOverflowError();
        }

        @Override
        public BoardStep after(BoardSnapshot snapshot) {
            throw new StackOverflowError();
        }

        @Override
        public void probe() {
            throw new StackOverflowError();
        }
    }
}
