package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Patience;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedWorkTests {

    private final UnfinishedWork work = new UnfinishedWork();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    @BeforeEach
    void start() {
        work.start();
    }

    @AfterEach
    void open() {
        gate.countDown();
    }

    @Test
    void endsAtOnceWithNothingToDo() {
        work.stop(() -> stopped.complete(null));

        assertThat(stopped).isCompleted();
        assertThat(work.isRunning()).isFalse();
    }

    @Test
    void endsOnlyWhenAllIsDone() throws InterruptedException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        work.execute(this::waitAtGate);
        work.execute(() -> {
            waitAtGate();
            // What follows from it counts too.
            work.execute(() -> done.complete(null));
        });

        work.stop(() -> stopped.complete(null));
        assertThat(stopped).isNotDone();

        gate.countDown();
        assertThat(stopped).succeedsWithin(Patience.LIMIT);
        assertThat(done).isCompleted();
    }

    @Test
    void hurriesWithWhatIsDueLater() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        work.later(Duration.ofDays(1)).execute(() -> done.complete(null));

        work.stop(() -> stopped.complete(null));

        assertThat(stopped).succeedsWithin(Patience.LIMIT);
        assertThat(done).isCompleted();
    }

    @Test
    void isNotHeldUpByWhatFails() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        work.execute(() -> {
            waitAtGate();
            throw new IllegalStateException("On purpose");
        });
        work.stop(() -> stopped.complete(null));

        gate.countDown();

        assertThat(stopped).succeedsWithin(Patience.LIMIT);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void goesOnAfterAPause() {
        work.stop();
        work.start();
        CompletableFuture<Void> done = new CompletableFuture<>();

        work.execute(() -> done.complete(null));

        assertThat(done).succeedsWithin(Patience.LIMIT);
    }

    private void waitAtGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
