package dev.docket.sync;

import dev.docket.database.DatabaseTrouble;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryOperations;

/**
 * Has a view's commands carried out, one after the other in their order, on threads that hold no user interface's lock.
 * One for which the database cannot be had is tried again, and those behind it wait, which counts as theirs: however many
 * they are, each is answered soon. One that fails otherwise, or for good, holds up nobody.
 */
public final class Outbox {

    private final Function<MatterCommand, Outcome> service;
    private final Function<Duration, RetryOperations> retries;
    private final Executor executor;
    private final Clock clock;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /**
     * An empty outbox.
     *
     * @param service carries a command out, as whoever the view belongs to
     * @param retries how a command is tried again that has waited so long for its turn, asked for each
     */
    public Outbox(
            Function<MatterCommand, Outcome> service,
            Function<Duration, RetryOperations> retries,
            Executor executor,
            Clock clock) {
        this.service = service;
        this.retries = retries;
        this.executor = executor;
        this.clock = clock;
    }

    /** What became of it; fails with what stood in its way. */
    public CompletableFuture<Outcome> send(MatterCommand command) {
        Instant given = clock.instant();
        CompletableFuture<Outcome> sent = last.handleAsync((before, failure) -> carryOut(command, given), executor);
        last = sent;
        return sent;
    }

    private Outcome carryOut(MatterCommand command, Instant given) {
        try {
            return retries.apply(Duration.between(given, clock.instant())).execute(() -> service.apply(command));
        } catch (RetryException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** Whether it may go better another time: then nobody can say what became of the command. */
    public static boolean isTemporary(Throwable failure) {
        return DatabaseTrouble.isTemporary(failure);
    }
}
