package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.matter.BoardId;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who shares a read with whom, and what becomes of those who wait. */
class FeedReadTests {

    private final SharedBoard board = new SharedBoard();
    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final BoardFeed feed = new BoardFeed(SyncFixture.BOARD, board, clock, work::add);

    @Test
    void readsNothingUnasked() {
        workOff();

        assertThat(board.reads()).isZero();
        assertThat(feed.last()).isEmpty();
    }

    @Test
    void readsWithinTheSecondOnlyForWhomeverDoesNotWantToWait() {
        refreshed();
        feed.refresh();
        workOff();
        int unhurried = board.reads();

        feed.refreshNow();
        workOff();

        assertThat(unhurried).isEqualTo(1);
        assertThat(board.reads()).isEqualTo(2);
    }

    @Test
    void readsOnceMoreForAllWhoCannotTrustTheReadUnderWay() {
        feed.refresh();
        List<CompletableFuture<Picture>> waiting = new ArrayList<>(ask(10, feed::refreshNow));
        waiting.addAll(ask(10, () -> feed.refreshTo(new Revision(2))));
        work.remove().run();
        board.change();
        workOff();

        assertThat(board.reads()).isEqualTo(2);
        assertThat(revisions(waiting)).containsOnly(new Revision(2)).hasSize(20);
    }

    @Test
    void readsOnceMoreForAllWhoWantARevisionThatIsNotThere() {
        feed.refresh();
        List<CompletableFuture<Picture>> waiting = ask(10, () -> feed.refreshTo(new Revision(99)));
        workOff();

        assertThat(board.reads()).isEqualTo(2);
        assertThat(revisions(waiting)).containsOnly(new Revision(1));
    }

    @Test
    void answersAtOnceWhoeverWantsWhatHasBeenSeen() {
        refreshed();
        clock.pass(Duration.ofSeconds(1));
        feed.refresh();

        CompletableFuture<Picture> answer = feed.refreshTo(new Revision(1));

        assertThat(answer).isDone();
        assertThat(work).hasSize(1);
    }

    @Test
    void letsTheUnhurriedShareTheReadUnderWay() {
        CompletableFuture<Picture> hurried = feed.refreshNow();
        List<CompletableFuture<Picture>> others = ask(10, feed::refresh);
        workOff();

        assertThat(board.reads()).isEqualTo(1);
        assertThat(others).allMatch(other -> other.join() == hurried.join());
    }

    @Test
    void keepsTheSnapshotWhereNothingCame() {
        Picture before = refreshed();
        clock.pass(Duration.ofSeconds(1));

        Picture after = refreshed();

        assertThat(after.snapshot()).isSameAs(before.snapshot());
        assertThat(after.verifiedAt()).isEqualTo(clock.instant());
        assertThat(after.since(new Revision(1)).changes()).isEmpty();
    }

    @Test
    void answersAllWhoWaitHoweverItEnds() {
        board.fail(1);
        List<CompletableFuture<Picture>> unlucky = ask(5, feed::refresh);
        List<CompletableFuture<Picture>> later = ask(5, feed::refreshNow);
        workOff();

        assertThat(unlucky).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(revisions(later)).containsOnly(new Revision(1)).hasSize(5);
        assertThat(board.reads()).isEqualTo(2);
    }

    @Test
    void keepsItsPictureInAnOutage() {
        Picture before = refreshed();
        clock.pass(Duration.ofSeconds(1));
        board.fail(1);

        feed.refresh();
        workOff();

        assertThat(feed.last()).hasValueSatisfying(last -> assertThat(last).isSameAs(before));
    }

    @Test
    void takesAFailureForTheAnswerForHalfASecondOnly() {
        refreshed();
        clock.pass(Duration.ofSeconds(1));
        board.fail(1);
        CompletableFuture<Picture> failed = feed.refresh();
        workOff();
        board.change();
        int reads = board.reads();
        CompletableFuture<Picture> same = feed.refresh();
        workOff();
        assertThat(same).isCompletedExceptionally();
        assertThat(board.reads()).isEqualTo(reads);
        clock.pass(Lapse.STANDS);

        Picture picture = refreshed();

        assertThat(failed).isCompletedExceptionally();
        assertThat(picture.snapshot().revision()).isEqualTo(new Revision(2));
    }

    @Test
    void doesNotTakeWhatWasSeenBeforeAFailureForTheNewest() {
        refreshed();
        board.change();
        board.fail(1);
        CompletableFuture<Picture> failed = feed.refreshNow();
        workOff();
        clock.pass(Lapse.STANDS);

        Picture picture = refreshed();

        assertThat(failed).isCompletedExceptionally();
        assertThat(picture.snapshot().revision()).isEqualTo(new Revision(2));
    }

    @Test
    void leavesTheOthersTheirAnswerWhenOneGivesUp() {
        CompletableFuture<Picture> first = feed.refresh();
        CompletableFuture<Picture> second = feed.refresh();

        first.cancel(true);
        workOff();

        assertThat(first).isCancelled();
        assertThat(second.join().snapshot().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void canBeAskedAgainByWhoeverGaveUp() {
        feed.refresh().cancel(true);

        Picture picture = refreshed();

        assertThat(picture.snapshot().revision()).isEqualTo(new Revision(1));
        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void letsNobodyWaitForAReadThatCannotBegin() {
        Deque<RuntimeException> refusals = new ArrayDeque<>(List.of(new RejectedExecutionException("shutting down")));
        BoardFeed refused = new BoardFeed(SyncFixture.BOARD, board, clock, task -> {
            if (refusals.isEmpty()) {
                task.run();
            } else {
                throw refusals.remove();
            }
        });

        CompletableFuture<Picture> first = refused.refresh();
        CompletableFuture<Picture> second = refused.refresh();

        assertThatThrownBy(first::join).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(second.join().snapshot().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void keepsTheTroublesOfOneBoardFromAnother() {
        BoardFeeds feeds = new BoardFeeds(new SyncFixture(), clock, work::add);
        CompletableFuture<Picture> gone = feeds.of(new BoardId(99)).refresh();
        CompletableFuture<Picture> there = feeds.of(SyncFixture.BOARD).refresh();
        workOff();

        assertThatThrownBy(gone::join).hasCauseInstanceOf(BoardGoneException.class);
        assertThat(there.join().snapshot().id()).isEqualTo(SyncFixture.BOARD);
    }

    private Picture refreshed() {
        CompletableFuture<Picture> answer = feed.refresh();
        workOff();
        return answer.join();
    }

    private static List<CompletableFuture<Picture>> ask(int times, Supplier<CompletableFuture<Picture>> question) {
        return Stream.generate(question).limit(times).toList();
    }

    private static List<Revision> revisions(List<CompletableFuture<Picture>> answers) {
        return answers.stream()
                .map(answer -> answer.join().snapshot().revision())
                .toList();
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
