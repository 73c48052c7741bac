package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.Retry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The polls of one view, which both transports have: regular ones, or after a failure the next try. While a card is in
 * the air or nobody sees the page there are none; the end of whatever kept the user busy asks at once, in the request
 * that tells of it.
 */
final class PollLoop {

    private final UI ui;
    private final InteractionGuard guard;
    private final Fetcher fetcher;
    private final Supplier<Duration> regular;
    private final UnaryOperator<Duration> hurry;

    private @Nullable Polls polls;
    private @Nullable Duration first;
    private Duration wanted = Duration.ZERO;
    private Duration paced = Duration.ZERO;
    private Duration waited = Duration.ZERO;
    private Registration guarding = () -> {};
    private Set<Reason> busy = Set.of();

    /**
     * A loop that does not run yet.
     *
     * @param regular how long it is between two polls, asked each time
     * @param hurry makes that less where an answer is to be fetched
     */
    PollLoop(
            UI ui, InteractionGuard guard, Fetcher fetcher, Supplier<Duration> regular, UnaryOperator<Duration> hurry) {
        this.hurry = hurry;
        this.ui = ui;
        this.guard = guard;
        this.fetcher = fetcher;
        this.regular = regular;
    }

    /** Asks at once; the first poll comes after this time, or after the regular one. */
    void start(@Nullable Duration until) {
        polls = new Polls(ui, this::polled);
        guarding = guard.onChange(this::interaction);
        busy = guard.reasons();
        first = until;
        fetcher.fetch();
        pace();
    }

    /** Ends for good. Stopping twice changes nothing. */
    void stop() {
        if (polls != null) {
            guarding.remove();
            polls.stop();
            polls = null;
            fetcher.close();
        }
    }

    boolean isRunning() {
        return polls != null;
    }

    /** Whether nobody can see the page. */
    boolean isHidden() {
        return busy.contains(Reason.HIDDEN);
    }

    void settingsChanged() {
        first = null;
        fetcher.fetch();
        pace();
    }

    void ask(CompletableFuture<Picture> news) {
        fetcher.ask(news);
        pace();
    }

    /** Something that the time to the next poll depends on has changed. */
    void pace() {
        Polls running = polls;
        if (running != null && isSuspended()) {
            running.off();
        } else if (running != null) {
            Duration unhurried = first == null ? regular.get() : first;
            wanted = fetcher.retry().map(Retry::in).orElse(unhurried);
            paced = hurry.apply(wanted);
            running.every(paced);
        }
    }

    private void polled() {
        first = null;
        guard.expire();
        waited = waited.plus(paced);
        if (!isSuspended()) {
            // What is fetched in a hurry is there already: it must not have the database asked more often.
            boolean time = waited.compareTo(wanted) >= 0;
            waited = time ? Duration.ZERO : waited;
            fetcher.poll(time);
        }
        pace();
    }

    private void interaction(Set<Reason> reasons) {
        boolean wasSuspended = isSuspended();
        busy = reasons;
        try {
            if (reasons.isEmpty() || (wasSuspended && !isSuspended())) {
                fetcher.catchUp();
            }
        } finally {
            // Whatever the view makes of the news: its polls must not stay off.
            pace();
        }
    }

    private boolean isSuspended() {
        return busy.contains(Reason.DRAGGING) || busy.contains(Reason.HIDDEN);
    }
}
