package dev.docket.sync.ui;

import com.vaadin.flow.shared.Registration;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.Listeners;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.Retry;
import dev.docket.sync.RetrySchedule;
import dev.docket.sync.UpdateListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets the news of a board for one view and hands them on, each once and in order, however it was got. */
final class Fetcher {

    /** How long news may take, unless the user interface may be locked for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long a user interface that has nothing to show yet is locked for it. */
    private static final Duration FIRST = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private final BoardFeed feed;
    private final LiveSettings settings;
    private final FetchListener progress;
    private final Answers answers;
    private final RetrySchedule retries;
    private final Listeners<UpdateListener> listeners = new Listeners<>();
    private Revision seen;
    private @Nullable Retry next;
    private @Nullable Throwable counted;
    private int asked;
    private boolean closed;

    /**
     * A fetcher for a view.
     *
     * @param seen what the view has already, from another transport
     */
    Fetcher(
            BoardFeed feed,
            LiveSettings settings,
            Revision seen,
            FetchListener progress,
            Answers answers,
            RandomGenerator random) {
        retries = new RetrySchedule(random);
        this.answers = answers;
        this.feed = feed;
        this.settings = settings;
        this.seen = seen;
        this.progress = progress;
    }

    Registration onUpdate(UpdateListener listener) {
        return listeners.add(listener);
    }

    /** When to try again after the last fetch failed; empty if it did not. */
    Optional<Retry> retry() {
        return Optional.ofNullable(next);
    }

    /** The browser has polled: asks if it is time to, and no answer is due. */
    void poll(boolean time) {
        progress.polled();
        if (time && asked == 0) {
            fetch();
        }
    }

    /** Asks for news that are at most a second old; where updates are switched off, only whether they still are. */
    void fetch() {
        if (isSwitchedOff()) {
            await(settings.refresh(), answer -> progress.switchedOff());
        } else {
            ask(feed.refresh());
        }
    }

    /** Asks for all that there is by now; where updates are switched off, for nothing. */
    void catchUp() {
        if (isSwitchedOff()) {
            progress.switchedOff();
        } else {
            ask(feed.refreshNow());
        }
    }

    /** Waits for these news. */
    void ask(CompletableFuture<Picture> news) {
        progress.fetchStarted();
        await(news.thenCombine(settings.refresh(), (picture, now) -> picture), answer -> {
            switch (answer) {
                case Answer.Had<Picture>(var picture) -> had(picture);
                case Answer.Missed<Picture>(var cause) -> {
                    LOG.warn("The board could not be read: {}", String.valueOf(cause));
                    missed(cause);
                }
            }
        });
    }

    private <T> void await(CompletableFuture<T> answer, Consumer<Answer<T>> told) {
        asked++;
        Consumer<Answer<T>> unlessClosed = had -> {
            asked--;
            if (!closed) {
                told.accept(had);
            }
        };
        CompletableFuture<T> limited =
                answer.copy().orTimeout(answers.atLeast(PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
        if (seen.equals(Revision.NONE)) {
            answers.await(limited, answers.atLeast(FIRST), unlessClosed);
        } else {
            answers.await(limited, unlessClosed);
        }
    }

    /** A view that was never filled is filled nevertheless. */
    private boolean isSwitchedOff() {
        return !settings.current().enabled() && seen.isAfter(Revision.NONE);
    }

    /** News have come, or the silence was confirmed. */
    void had(Picture picture) {
        retries.succeeded();
        next = null;
        counted = null;
        Revision newest = picture.snapshot().revision();
        if (newest.isAfter(seen)) {
            BoardUpdate update = picture.since(seen);
            seen = newest;
            listeners.tell(listener -> listener.onUpdate(update));
        }
        progress.fetched(picture.verifiedAt());
    }

    /** News could not be had; the same failure may be told to whoever asked, and by the feed. */
    void missed(Throwable cause) {
        if (cause.equals(counted)) {
            return;
        }
        counted = cause;
        FetchFailure failure = FetchFailure.of(cause);
        Retry retry = retries.failed(settings.current(), failure);
        next = retry;
        progress.fetchFailed(retry, failure);
    }

    void close() {
        closed = true;
        listeners.clear();
    }
}
