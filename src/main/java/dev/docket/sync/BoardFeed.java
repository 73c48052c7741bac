package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardStep;
import dev.docket.matter.Change;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest picture of one board on this node, and the only reader of its change log. However many views ask, one
 * read is under way at a time, and within a second of one there is no other.
 */
public class BoardFeed {

    /** A picture verified less than this ago is taken for the newest. */
    static final Duration FRESH = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);

    private final BoardId board;
    private final BoardReader reader;
    private final Clock clock;
    private final Executor executor;

    private final List<FeedWatcher> watchers = new CopyOnWriteArrayList<>();

    private volatile @Nullable Picture picture;
    private volatile boolean failing;
    private @Nullable CompletableFuture<Picture> running;

    BoardFeed(BoardId board, BoardReader reader, Clock clock, Executor executor) {
        this.board = board;
        this.reader = reader;
        this.clock = clock;
        this.executor = executor;
    }

    /**
     * Looks for changes, unless somebody else did within the last second.
     *
     * @return the picture afterwards; fails with what the database said, or {@link BoardGoneException}
     */
    public synchronized CompletableFuture<Picture> refresh() {
        Picture last = picture;
        if (last != null && last.verifiedAt().plus(FRESH).isAfter(clock.instant())) {
            return CompletableFuture.completedFuture(last);
        }
        return read();
    }

    /** Looks at once, and sees whatever was committed before: somebody has waited, and does not want the next poll. */
    public synchronized CompletableFuture<Picture> refreshNow() {
        // A read that is under way may have begun before the commit; one that comes after it has not.
        return running == null
                ? read()
                : running.handle((before, failure) -> true).thenCompose(done -> read());
    }

    /** As {@link #refresh}, but sure to have seen a revision that is known to be committed. */
    public synchronized CompletableFuture<Picture> refreshTo(Revision committed) {
        // As above; one read more is enough for all who wait, even for a revision that is not there.
        return running == null || hasSeen(committed)
                ? reach(committed)
                : running.handle((before, failure) -> true).thenCompose(done -> reach(committed));
    }

    private synchronized CompletableFuture<Picture> reach(Revision committed) {
        Picture last = picture;
        return last != null && hasSeen(committed) ? CompletableFuture.completedFuture(last) : read();
    }

    private boolean hasSeen(Revision committed) {
        Picture last = picture;
        return last != null && !committed.isAfter(last.snapshot().revision());
    }

    /** Whoever watches is told of every newer picture, whoever caused it to be read. */
    public Registration watch(FeedWatcher watcher) {
        return Registration.addAndRemove(watchers, watcher);
    }

    public boolean isWatched() {
        return !watchers.isEmpty();
    }

    /** The newest picture that was read, if any was. */
    public Optional<Picture> last() {
        return Optional.ofNullable(picture);
    }

    /**
     * Lets go of a picture that nobody watches, nor has asked for since. The feed stays, whoever may still hold it: the
     * next who asks has the whole board read.
     */
    synchronized void forgetUnwatched(Instant since) {
        Picture last = picture;
        if (last != null && !isWatched() && last.verifiedAt().isBefore(since)) {
            picture = null;
        }
    }

    /** Joins the read that is under way, or begins one. */
    private synchronized CompletableFuture<Picture> read() {
        CompletableFuture<Picture> underWay = running;
        if (underWay == null) {
            underWay = new CompletableFuture<>();
            running = underWay;
            begin(underWay);
        }
        // Each gets one of his own: whoever gives up takes nothing from the others.
        return underWay.copy();
    }

    private void begin(CompletableFuture<Picture> started) {
        try {
            executor.execute(() -> finish(started));
        } catch (RejectedExecutionException e) {
            // The node is shutting down, most likely; nobody shall wait for a read that never ends.
            running = null;
            started.completeExceptionally(e);
        }
    }

    /** Once it is completed another read may end before all are told of this one: what is no longer true is not told. */
    private void finish(CompletableFuture<Picture> started) {
        Picture next;
        try {
            next = next(picture);
        } catch (RuntimeException | Error failure) {
            // Whatever it was: those who come later must be able to try again.
            missed();
            started.completeExceptionally(failure);
            if (failing) {
                tellAll(watcher -> watcher.failed(failure));
            }
            return;
        }
        Finding finding = had(next);
        started.complete(next);
        if (finding == Finding.NEWS) {
            tellAll(FeedWatcher::news);
        } else if (finding == Finding.RECOVERY && !failing) {
            tellAll(FeedWatcher::recovered);
        }
    }

    private synchronized void missed() {
        running = null;
        failing = true;
    }

    private synchronized Finding had(Picture next) {
        boolean newer = !hasSeen(next.snapshot().revision());
        boolean recovered = failing;
        running = null;
        failing = false;
        picture = next;
        if (newer) {
            return Finding.NEWS;
        }
        return recovered ? Finding.RECOVERY : Finding.NOTHING;
    }

    private void tellAll(Consumer<FeedWatcher> message) {
        for (FeedWatcher watcher : watchers) {
            try {
                message.accept(watcher);
            } catch (RuntimeException | Error failure) {
                // One view that cannot be told must not keep the others from their news.
                LOG.warn("A view of board {} could not be told", board.value(), failure);
            }
        }
    }

    private Picture next(@Nullable Picture last) {
        // Taken before the read: a picture is never said to be newer than it is.
        Instant now = clock.instant();
        if (last == null) {
            BoardSnapshot first = reader.load(board).orElseThrow(() -> BoardGoneException.of(board));
            return new Picture(first, ChangeRing.startingAt(first.revision()), now);
        }
        BoardStep step = reader.after(last.snapshot());
        ChangeRing ring = step.complete()
                ? last.ring().plus(step.changes())
                : ChangeRing.startingAt(step.snapshot().revision());
        return new Picture(step.snapshot(), ring, now);
    }

    private enum Finding {
        NEWS,
        RECOVERY,
        NOTHING
    }

    /** A board at a revision, the changes that led there, and when it was last known to be the newest. */
    public record Picture(BoardSnapshot snapshot, ChangeRing ring, Instant verifiedAt) {

        /** The way here from a view's revision. */
        public BoardUpdate since(Revision revision) {
            return ring.after(revision)
                    .map(changes -> new BoardUpdate(snapshot, changes, true))
                    .orElseGet(() -> new BoardUpdate(snapshot, List.<Change>of(), false));
        }
    }
}
