package dev.docket.sync;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A read that many ask for and that is made for all of them together: one is under way at a time, on a thread of the
 * executor. Each who asks gets a future of his own, so that whoever gives up takes nothing from the others.
 */
final class SingleFlight<T> {

    private final Executor executor;
    private final Supplier<T> read;
    private final BiConsumer<? super @Nullable T, ? super @Nullable Throwable> landed;

    private @Nullable CompletableFuture<T> running;

    /**
     * Nothing is read yet.
     *
     * @param landed told of the result or the failure once those who asked have it; another read may be under way then
     */
    SingleFlight(
            Executor executor, Supplier<T> read, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> landed) {
        this.executor = executor;
        this.read = read;
        this.landed = landed;
    }

    /** Joins the read that is under way, or begins one. */
    synchronized CompletableFuture<T> join() {
        CompletableFuture<T> underWay = running;
        if (underWay == null) {
            underWay = new CompletableFuture<>();
            running = underWay;
            begin(underWay);
        }
        return underWay.copy();
    }

    /** As {@link #join}, unless what is wanted is known by now: a read that has just ended may have brought it. */
    synchronized CompletableFuture<T> joinUnless(Supplier<Optional<T>> known) {
        return known.get().map(CompletableFuture::completedFuture).orElseGet(this::join);
    }

    /**
     * Asks for what the read that is under way may have missed: it may have begun before something was committed.
     *
     * @param then what to ask for once that one has ended, however it ended; at once if there is none
     */
    synchronized CompletableFuture<T> after(Supplier<CompletableFuture<T>> then) {
        return running == null
                ? then.get()
                : running.handle((before, failure) -> true).thenCompose(done -> then.get());
    }

    private void begin(CompletableFuture<T> started) {
        try {
            executor.execute(() -> fly(started));
        } catch (RejectedExecutionException e) {
            // The node is shutting down, most likely; nobody shall wait for a read that never ends.
            running = null;
            started.completeExceptionally(e);
        }
    }

    private void fly(CompletableFuture<T> started) {
        T result;
        try {
            result = read.get();
        } catch (RuntimeException | Error failure) {
            // Whatever it was: those who come later must be able to try again.
            end();
            started.completeExceptionally(failure);
            landed.accept(null, failure);
            return;
        }
        end();
        started.complete(result);
        landed.accept(result, null);
    }

    private synchronized void end() {
        running = null;
    }
}
