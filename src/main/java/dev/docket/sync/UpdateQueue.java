package dev.docket.sync;

import dev.docket.matter.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updates on their way to a view, folded into one while the view is busy. What arrives twice, because two ways of
 * asking overlapped, is dropped. More changes than a feed remembers are not kept either: the newest picture is enough.
 * Belongs to one view, under its lock.
 */
public class UpdateQueue {

    private Revision known = Revision.NONE;
    private @Nullable BoardUpdate held;
    private int waiting;

    /** Up to where changes have arrived, whether they wait or have been applied. */
    public Revision known() {
        return known;
    }

    public void add(BoardUpdate update) {
        Revision newest = update.snapshot().revision();
        if (newest.isAfter(known)) {
            BoardUpdate news = update.after(known);
            held = bounded(held == null ? news : held.then(news));
            waiting += count(news);
            known = newest;
        }
    }

    /** How many changes wait. */
    public int waiting() {
        return waiting;
    }

    /** Takes out what waits, as one update. */
    public Optional<BoardUpdate> drain() {
        Optional<BoardUpdate> all = Optional.ofNullable(held);
        held = null;
        waiting = 0;
        return all;
    }

    /** A board's revisions have no gaps, so a whole board that follows a known one tells how many changes it stands for. */
    private int count(BoardUpdate news) {
        return news.complete() || known.equals(Revision.NONE)
                ? news.size()
                : Math.toIntExact(news.snapshot().revision().value() - known.value());
    }

    private static BoardUpdate bounded(BoardUpdate update) {
        return update.changes().size() > ChangeRing.CAPACITY
                ? new BoardUpdate(update.snapshot(), List.of(), false)
                : update;
    }
}
