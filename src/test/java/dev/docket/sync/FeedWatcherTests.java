package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what of a read. */
class FeedWatcherTests {

    private final SharedBoard board = new SharedBoard();
    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private boolean workPilesUp = true;
    private final BoardFeed feed = new BoardFeed(SyncFixture.BOARD, board, clock, this::take);

    @Test
    void tellsOfWhatIsNewOnly() {
        feed.watch(new Told("one"));
        read();
        read();
        board.change();
        read();

        assertThat(told).containsExactly("one news", "one news");
    }

    @Test
    void tellsOfFailuresAndOnceOfTheirEnd() {
        feed.watch(new Told("one"));
        read();
        board.fail(2);
        read();
        read();
        read();
        read();

        assertThat(told).containsExactly("one news", "one failed", "one recovered");
    }

    @Test
    void tellsOfNewsOnlyWhereTheyEndAFailure() {
        feed.watch(new Told("one"));
        read();
        board.fail(1);
        read();
        board.change();
        read();
        read();

        assertThat(told).containsExactly("one news", "one failed", "one news");
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void tellsTheOthersWhenOneCannotBeTold(Class<? extends Throwable> fault) {
        feed.watch(new Faulty(fault));
        feed.watch(new Told("two"));

        CompletableFuture<Picture> answer = read();

        assertThat(answer).isCompleted();
        assertThat(told).containsExactly("two news");
    }

    @Test
    void tellsTheOthersWhenOneLeavesMeanwhile() {
        Leaving leaving = new Leaving();
        leaving.registration = feed.watch(leaving);
        feed.watch(new Told("two"));
        read();
        board.change();

        read();

        assertThat(told).containsExactly("leaving", "two news", "two news");
    }

    @Test
    void forgetsAWatcherThatLeftAndKnowsOneThatCameBack() {
        Told watcher = new Told("one");
        Registration registration = feed.watch(watcher);
        registration.remove();
        registration.remove();
        boolean watched = feed.isWatched();
        read();
        feed.watch(watcher);
        board.change();

        read();

        assertThat(watched).isFalse();
        assertThat(told).containsExactly("one news");
    }

    @Test
    void saysNothingOfAFailureThatTheNextReadHasMadeUpFor() {
        feed.watch(new Told("one"));
        board.fail(1);
        feed.refresh();
        CompletableFuture<Picture> next = feed.refreshNow();
        workPilesUp = false;

        work.remove().run();

        assertThat(next).isCompleted();
        assertThat(told).containsExactly("one news");
    }

    @Test
    void saysNothingOfARecoveryThatDidNotLast() {
        feed.watch(new Told("one"));
        read();
        board.fail(1);
        read();
        clock.pass(Duration.ofSeconds(1));
        feed.refresh();
        CompletableFuture<Picture> next = feed.refreshNow();
        Runnable recovering = work.remove();
        work.addFirst(() -> board.fail(1));
        workPilesUp = false;

        recovering.run();

        assertThat(next).isCompletedExceptionally();
        assertThat(told).containsExactly("one news", "one failed", "one failed");
    }

    /** As late as to need a read. */
    private CompletableFuture<Picture> read() {
        clock.pass(Duration.ofSeconds(1));
        CompletableFuture<Picture> answer = feed.refresh();
        while (!work.isEmpty()) {
            work.remove().run();
        }
        return answer;
    }

    /** Work is done later; or at once, in the middle of whatever gives rise to it, after what was to be done first. */
    private void take(Runnable task) {
        work.add(task);
        while (!workPilesUp && !work.isEmpty()) {
            work.remove().run();
        }
    }

    private final class Told implements FeedWatcher {

        private final String name;

        Told(String name) {
            this.name = name;
        }

        @Override
        public void news() {
            told.add(name + " news");
        }

        @Override
        public void failed(Throwable cause) {
            told.add(name + " failed");
        }

        @Override
        public void recovered() {
            told.add(name + " recovered");
        }
    }

    private final class Leaving implements FeedWatcher {

        private Registration registration = () -> {};

        @Override
        public void news() {
            told.add("leaving");
            registration.remove();
        }

        @Override
        public void failed(Throwable cause) {
            throw new AssertionError(cause);
        }

        @Override
        public void recovered() {
            throw new AssertionError("Nothing had failed");
        }
    }

    private record Faulty(Class<? extends Throwable> fault) implements FeedWatcher {

        @Override
        public void news() {
            if (Error.class.isAssignableFrom(fault)) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException();
        }

        @Override
        public void failed(Throwable cause) {
            throw new AssertionError(cause);
        }

        @Override
        public void recovered() {
            throw new AssertionError("Nothing had failed");
        }
    }
}
