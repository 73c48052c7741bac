package dev.docket.sync;

import dev.docket.matter.BoardId;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * An open view as the figures know it: nothing of its user interface, so that a view that somebody forgot to close costs
 * a few bytes. Belongs to one view, under its lock; read by everybody.
 */
public final class CountedView {

    private final BoardId board;
    private final Set<CountedView> open;
    private final FetchTallies tallies;
    private final Clock clock;

    private volatile Instant verifiedAt = Instant.MIN;
    private volatile boolean live;
    private volatile boolean seen = true;

    CountedView(BoardId board, Set<CountedView> open, FetchTallies tallies, Clock clock) {
        this.board = board;
        this.open = open;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** It counts from now on. */
    public void open() {
        verifiedAt = clock.instant();
        open.add(this);
    }

    /** It does not count any more; closing twice changes nothing. */
    public void close() {
        open.remove(this);
    }

    public void polled() {
        tallies.polls().add(1);
    }

    /** It has what was the newest at that moment. */
    public void fetched(Instant at) {
        verifiedAt = at;
        tallies.good().add(1);
    }

    /** It could not get the newest. */
    public void failed() {
        tallies.failed().add(1);
    }

    /** Whether the server can speak first. */
    public void live(boolean now) {
        live = now;
    }

    /** Whether somebody can see it; one that nobody sees may grow old. */
    public void seen(boolean now) {
        seen = now;
    }

    BoardId board() {
        return board;
    }

    boolean isLive() {
        return live;
    }

    boolean isSeen() {
        return seen;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }
}
