package dev.docket.sync;

import dev.docket.database.DatabaseTrouble;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryOperations;

/**
 * Has a view's commands carried out, one after the other in their order, on threads that hold no user interface's lock.
 * One for which the database cannot be had is tried again, and those behind it wait; one that fails otherwise, or for
 * good, holds up nobody.
 */
public final class Outbox {

    private final Function<MatterCommand, Outcome> service;
    private final Supplier<RetryOperations> retries;
    private final Executor executor;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /**
     * An empty outbox.
     *
     * @param service carries a command out, as whoever the view belongs to
     * @param retries how a command is tried again, asked for each
     */
    public Outbox(Function<MatterCommand, Outcome> service, Supplier<RetryOperations> retries, Executor executor) {
        this.service = service;
        this.retries = retries;
        this.executor = executor;
    }

    /** What became of it; fails with what stood in its way. */
    public CompletableFuture<Outcome> send(MatterCommand command) {
        CompletableFuture<Outcome> sent = last.handleAsync((before, failure) -> carryOut(command), executor);
        last = sent;
        return sent;
    }

    private Outcome carryOut(MatterCommand command) {
        try {
            return retries.get().execute(() -> service.apply(command));
        } catch (RetryException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** Whether it may go better another time: then nobody can say what became of the command. */
    public static boolean isTemporary(Throwable failure) {
        return DatabaseTrouble.isTemporary(failure);
    }
}
