package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class SingleFlightTests {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Object> landed = new ArrayList<>();
    private int reads;

    private final SingleFlight<Integer> flight = new SingleFlight<>(
            work::add, () -> ++reads, (result, failure) -> landed.add(result == null ? "failed" : result));

    @Test
    void readsOnceForAllWhoAskMeanwhile() {
        CompletableFuture<Integer> first = flight.join();
        CompletableFuture<Integer> second = flight.join();
        workOff();

        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
        assertThat(landed).containsExactly(1);
    }

    @Test
    void readsAgainForWhoComesLater() {
        flight.join();
        workOff();

        CompletableFuture<Integer> later = flight.join();
        workOff();

        assertThat(later.join()).isEqualTo(2);
    }

    @Test
    void readsOnceMoreForAllWhoCannotTrustTheReadUnderWay() {
        CompletableFuture<Integer> before = flight.join();
        CompletableFuture<Integer> first = flight.after(flight::join);
        CompletableFuture<Integer> second = flight.after(flight::join);
        workOff();

        assertThat(before.join()).isEqualTo(1);
        assertThat(first.join()).isEqualTo(2);
        assertThat(second.join()).isEqualTo(2);
    }

    @Test
    void readsNothingWhereWhatIsWantedIsKnown() {
        CompletableFuture<Integer> known = flight.joinUnless(() -> Optional.of(7));

        assertThat(known.join()).isEqualTo(7);
        assertThat(work).isEmpty();
    }

    @Test
    void readsWhatIsNotKnown() {
        CompletableFuture<Integer> unknown = flight.joinUnless(Optional::empty);
        workOff();

        assertThat(unknown.join()).isEqualTo(1);
    }

    @Test
    void asksAtOnceWhereNothingIsUnderWay() {
        CompletableFuture<Integer> only = flight.after(flight::join);
        workOff();

        assertThat(only.join()).isEqualTo(1);
    }

    @Test
    void takesNothingFromTheOthersWhenOneGivesUp() {
        CompletableFuture<Integer> patient = flight.join();
        flight.join().cancel(true);
        workOff();

        assertThat(patient.join()).isEqualTo(1);
    }

    @Test
    void triesAgainAfterAFailure() {
        SingleFlight<Integer> failing = new SingleFlight<>(work::add, this::failOnce, (result, failure) -> {});
        CompletableFuture<Integer> failed = failing.join();
        workOff();

        CompletableFuture<Integer> again = failing.join();
        workOff();

        assertThatThrownBy(failed::join).hasRootCauseMessage("once");
        assertThat(again.join()).isEqualTo(2);
    }

    @Test
    void letsNobodyWaitForAThreadThatWillNotCome() {
        SingleFlight<Integer> refused = new SingleFlight<>(
                task -> {
                    throw new RejectedExecutionException("closed");
                },
                () -> ++reads,
                (result, failure) -> {});

        CompletableFuture<Integer> first = refused.join();
        CompletableFuture<Integer> second = refused.join();

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
    }

    private int failOnce() {
        if (++reads == 1) {
            throw new IllegalStateException("once");
        }
        return reads;
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
