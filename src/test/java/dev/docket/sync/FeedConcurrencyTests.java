package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The feed among many threads. None of these waits for time to pass, only for others. */
@Timeout(60)
class FeedConcurrencyTests {

    private static final int CALLERS = 500;

    private final SharedBoard board = new SharedBoard();
    private final TestClock clock = new TestClock(SyncFixture.START);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BoardFeed feed = new BoardFeed(SyncFixture.BOARD, board, clock, threads);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void readsOnceForFiveHundredWhoAskAtOnce() {
        board.hold();
        List<CompletableFuture<Picture>> answers = atOnce(feed::refresh);
        board.letGo();

        List<Picture> pictures = joined(answers);

        assertThat(pictures).hasSize(CALLERS).allMatch(picture -> picture == pictures.getFirst());
        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void readsNothingForFiveHundredWhoAskWithinTheSecond() {
        feed.refresh().join();
        clock.pass(Duration.ofMillis(999));
        board.change();

        List<Picture> pictures = joined(atOnce(feed::refresh));

        assertThat(pictures)
                .extracting(picture -> picture.snapshot().revision())
                .hasSize(CALLERS)
                .containsOnly(new Revision(1));
        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void readsOnceForFiveHundredWhoAskAfterTheSecond() {
        feed.refresh().join();
        clock.pass(Duration.ofSeconds(1));
        board.change();

        List<Picture> pictures = joined(atOnce(feed::refresh));

        assertThat(pictures)
                .extracting(picture -> picture.snapshot().revision())
                .hasSize(CALLERS)
                .containsOnly(new Revision(2));
        assertThat(board.reads()).isEqualTo(2);
    }

    @Test
    void readsOnceMoreForFiveHundredWhoCannotTrustTheReadUnderWay() {
        board.hold();
        CompletableFuture<Picture> early = feed.refresh();
        board.awaitReader();
        Revision committed = board.change();
        List<CompletableFuture<Picture>> answers = atOnce(() -> feed.refreshTo(committed));
        board.letGo();

        assertThat(early.join().snapshot().revision()).isEqualTo(new Revision(1));
        assertThat(joined(answers))
                .extracting(picture -> picture.snapshot().revision())
                .hasSize(CALLERS)
                .containsOnly(committed);
        assertThat(board.reads()).isEqualTo(2);
    }

    @Test
    void showsEachWriterWhatHeCommittedAndNeverReadsTwiceAtOnce() {
        List<CompletableFuture<Boolean>> writers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::writesAndSees, threads))
                .limit(50)
                .toList();

        assertThat(writers).hasSize(50).allMatch(CompletableFuture::join);
        assertThat(board.mostReaders()).isEqualTo(1);
        assertThat(board.reads()).isLessThanOrEqualTo(1_000);
        assertThat(feed.refreshNow().join().snapshot().revision()).isEqualTo(new Revision(1_001));
    }

    @Test
    void losesNoWatcherWhileOthersComeAndGo() {
        feed.refresh().join();
        Waiting staying = new Waiting();
        feed.watch(staying);
        List<CompletableFuture<Void>> passers = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            Registration registration = feed.watch(new CountingWatcher());
                            feed.refreshTo(board.change()).join();
                            registration.remove();
                        },
                        threads))
                .limit(CALLERS)
                .toList();
        passers.forEach(CompletableFuture::join);

        staying.newest.join();

        assertThat(feed.last().orElseThrow().snapshot().revision()).isEqualTo(new Revision(CALLERS + 1));
        assertThat(feed.isWatched()).isTrue();
    }

    private boolean writesAndSees() {
        for (int i = 0; i < 20; i++) {
            Revision committed = board.change();
            Revision seen = feed.refreshTo(committed).join().snapshot().revision();
            if (committed.isAfter(seen)) {
                return false;
            }
        }
        return true;
    }

    private List<CompletableFuture<Picture>> atOnce(Supplier<CompletableFuture<Picture>> question) {
        CountDownLatch ready = new CountDownLatch(CALLERS);
        List<CompletableFuture<CompletableFuture<Picture>>> asking = Stream.generate(
                        () -> CompletableFuture.supplyAsync(
                                () -> {
                                    ready.countDown();
                                    await(ready);
                                    return question.get();
                                },
                                threads))
                .limit(CALLERS)
                .toList();
        return joined(asking);
    }

    private static <T> List<T> joined(List<CompletableFuture<T>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Is content when it was told of the last change. */
    private final class Waiting implements FeedWatcher {

        private final CompletableFuture<Void> newest = new CompletableFuture<>();

        @Override
        public void news() {
            if (feed.last().orElseThrow().snapshot().revision().value() == CALLERS + 1) {
                newest.complete(null);
            }
        }

        @Override
        public void failed(Throwable cause) {
            newest.completeExceptionally(cause);
        }

        @Override
        public void recovered() {
            newest.completeExceptionally(new AssertionError("Nothing had failed"));
        }
    }
}
