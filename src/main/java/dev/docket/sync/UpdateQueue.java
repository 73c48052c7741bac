package dev.docket.sync;

import dev.docket.matter.Revision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updates on their way to a view, folded into one while the view is busy. What arrives twice, because two ways of
 * asking overlapped, is dropped. Belongs to one view, under its lock.
 */
public class UpdateQueue {

    private Revision known = Revision.NONE;
    private @Nullable BoardUpdate held;

    /** Up to where changes have arrived, whether they wait or have been applied. */
    public Revision known() {
        return known;
    }

    public void add(BoardUpdate update) {
        Revision newest = update.snapshot().revision();
        if (newest.isAfter(known)) {
            BoardUpdate news = update.after(known);
            held = held == null ? news : held.then(news);
            known = newest;
        }
    }

    /** How many changes wait. */
    public int waiting() {
        return held == null ? 0 : held.size();
    }

    /** Takes out what waits, as one update. */
    public Optional<BoardUpdate> drain() {
        Optional<BoardUpdate> all = Optional.ofNullable(held);
        held = null;
        return all;
    }
}
