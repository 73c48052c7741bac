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
    private final Lapse lapse;
    private final SingleFlight<Landing> reads;
    private final Listeners<FeedWatcher> watchers = new Listeners<>();

    private volatile @Nullable Picture picture;

    /** The failure with which an outage began. */
    private volatile @Nullable Throwable begun;

    BoardFeed(BoardId board, BoardReader reader, Clock clock, Executor executor) {
        this.board = board;
        this.reader = reader;
        this.clock = clock;
        this.lapse = new Lapse(clock);
        this.reads = new SingleFlight<>(executor, this::read, this::landed);
    }

    /**
     * Looks for changes, unless somebody else did within the last second, or in vain within the last half.
     *
     * @return the picture afterwards; fails with what the database said, or {@link BoardGoneException}
     */
    public CompletableFuture<Picture> refresh() {
        return lapse.<Picture>answer()
                .orElseGet(() -> reads.joinUnless(
                                () -> last().filter(this::isFresh).map(BoardFeed::known))
                        .thenApply(Landing::picture));
    }

    /** Looks at once, and sees whatever was committed before: somebody has waited, and does not want the next poll. */
    public CompletableFuture<Picture> refreshNow() {
        return reads.after(reads::join).thenApply(Landing::picture);
    }

    /**
     * As {@link #refresh}, but sure to have seen a revision that is known to be committed. One read more is enough for
     * all who wait, even for a revision that is not there.
     */
    public CompletableFuture<Picture> refreshTo(Revision committed) {
        return reach(committed)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> reads.after(
                                () -> reads.joinUnless(() -> reach(committed).map(BoardFeed::known)))
                        .thenApply(Landing::picture));
    }

    /** Whoever wanted a read that failed may have known of news that are not in this picture. */
    private boolean isFresh(Picture seen) {
        return !lapse.isUnderWay() && seen.verifiedAt().plus(FRESH).isAfter(clock.instant());
    }

    private static Landing known(Picture seen) {
        return new Landing(seen, Finding.NOTHING);
    }

    private Optional<Picture> reach(Revision committed) {
        return last().filter(seen -> !committed.isAfter(seen.snapshot().revision()));
    }

    /** Whoever watches is told of every newer picture, whoever caused it to be read. */
    public Registration watch(FeedWatcher watcher) {
        return watchers.add(watcher);
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

    private Landing read() {
        try {
            return had(next(picture));
        } catch (RuntimeException | Error failure) {
            begun = lapse.isUnderWay() ? begun : failure;
            lapse.failed(failure);
            throw failure;
        }
    }

    private synchronized Landing had(Picture next) {
        boolean newer = reach(next.snapshot().revision()).isEmpty();
        boolean recovered = lapse.isUnderWay();
        lapse.over();
        picture = next;
        if (newer) {
            return new Landing(next, Finding.NEWS);
        }
        return new Landing(next, recovered ? Finding.RECOVERY : Finding.NOTHING);
    }

    /** Another read may have ended since: what is no longer true is not told, nor an outage more than once. */
    private void landed(@Nullable Landing landing, @Nullable Throwable failure) {
        if (failure != null && failure.equals(begun) && lapse.isUnderWay()) {
            tell(watcher -> watcher.failed(failure));
        } else if (landing != null && landing.finding() == Finding.NEWS) {
            tell(FeedWatcher::news);
        } else if (landing != null && landing.finding() == Finding.RECOVERY && !lapse.isUnderWay()) {
            tell(FeedWatcher::recovered);
        }
    }

    private void tell(Consumer<FeedWatcher> message) {
        try {
            watchers.tell(message);
        } catch (RuntimeException | Error failure) {
            LOG.warn("A view of board {} could not be told", board.value(), failure);
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

    /** What a read brought. */
    private record Landing(Picture picture, Finding finding) {}

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
