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
        Picture last = picture;
        if (last != null && !committed.isAfter(last.snapshot().revision())) {
            return CompletableFuture.completedFuture(last);
        }
        return running == null
                ? read()
                : running.handle((before, failure) -> true).thenCompose(done -> refreshTo(committed));
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

    private synchronized CompletableFuture<Picture> read() {
        if (running != null) {
            return running;
        }
        CompletableFuture<Picture> started = new CompletableFuture<>();
        running = started;
        executor.execute(() -> finish(started));
        return started;
    }

    private void finish(CompletableFuture<Picture> started) {
        Picture before = picture;
        try {
            Picture next = next(before);
            settle(next);
            started.complete(next);
            tell(before, next);
        } catch (RuntimeException | Error failure) {
            // Whatever it was: those who come later must be able to try again.
            settle(null);
            started.completeExceptionally(failure);
            failing = true;
            tellAll(watcher -> watcher.failed(failure));
        }
    }

    private void tell(@Nullable Picture before, Picture next) {
        boolean recovered = failing;
        failing = false;
        if (before == null
                || next.snapshot().revision().isAfter(before.snapshot().revision())) {
            tellAll(FeedWatcher::news);
        } else if (recovered) {
            tellAll(FeedWatcher::recovered);
        }
    }

    private void tellAll(Consumer<FeedWatcher> message) {
        for (FeedWatcher watcher : watchers) {
            try {
                message.accept(watcher);
            } catch (RuntimeException failure) {
                // One view that cannot be told must not keep the others from their news.
                LOG.warn("A view of board {} could not be told", board.value(), failure);
            }
        }
    }

    private synchronized void settle(@Nullable Picture next) {
        running = null;
        if (next != null) {
            picture = next;
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
