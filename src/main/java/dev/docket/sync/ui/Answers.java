package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * What a view waits for. Its user interface is locked meanwhile, in all tabs of its session: so it waits for a moment,
 * in which a database that is well answers, and only if it does not wait already. What comes later enters by itself,
 * and polls that come quicker fetch it. Belongs to one view, under its lock.
 */
final class Answers {

    /** How often the browser comes to fetch an answer that is due. */
    private static final Duration QUICK = Duration.ofMillis(500);

    private final UI ui;
    private final Duration moment;
    private final Runnable changed;
    private int awaited;

    /**
     * Waits for nothing yet.
     *
     * @param moment how long the user interface may be locked for an answer
     * @param changed told when something is awaited, or no longer
     */
    Answers(UI ui, Duration moment, Runnable changed) {
        this.ui = ui;
        this.moment = moment;
        this.changed = changed;
    }

    /** Hands on the answer once it is there: before this returns, or later with the user interface's lock held. */
    <T> void await(CompletableFuture<T> answer, Consumer<Answer<T>> told) {
        await(answer, moment, told);
    }

    /** As {@link #await(CompletableFuture, Consumer)}, for something without which there is nothing to show. */
    @SuppressWarnings("FutureReturnValueIgnored") // A failure is an answer too.
    <T> void await(CompletableFuture<T> answer, Duration atMost, Consumer<Answer<T>> told) {
        CompletableFuture<Answer<T>> settled = answer.handle(Answer::of);
        Optional<Answer<T>> quick = atOnce(settled, awaited == 0 ? atMost : Duration.ZERO);
        if (quick.isPresent()) {
            told.accept(quick.get());
        } else {
            awaited++;
            settled.thenAccept(late -> enter(() -> told.accept(late)));
            changed.run();
        }
    }

    /** This time, or the moment for which the user interface may be locked, whichever is longer. */
    Duration atLeast(Duration time) {
        return moment.compareTo(time) > 0 ? moment : time;
    }

    /** How long it is to the next poll that would come after this time. */
    Duration hurried(Duration unhurried) {
        return awaited > 0 && unhurried.compareTo(QUICK) > 0 ? QUICK : unhurried;
    }

    private void enter(Runnable told) {
        ui.accessLater(
                        () -> {
                            awaited--;
                            try {
                                told.run();
                            } finally {
                                changed.run();
                            }
                        },
                        () -> {})
                .run();
    }

    private static <T> Optional<Answer<T>> atOnce(CompletableFuture<Answer<T>> settled, Duration atMost) {
        try {
            return Optional.of(settled.get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A failure is an answer too", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
