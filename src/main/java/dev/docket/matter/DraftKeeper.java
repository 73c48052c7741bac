package dev.docket.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Writes what somebody types a moment after he typed it, and not at every key stroke; while the database is away, as
 * soon as it is back. Does so on threads of its own, also when the page is gone by then. May be used by any thread.
 */
public final class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final Map<Draft.Subject, Optional<Draft>> unwritten = new HashMap<>();
    private final Object writing = new Object();
    private final Consumer<Draft> keep;
    private final Consumer<Draft.Subject> forget;
    private final Executor soon;
    private final Executor later;
    private boolean scheduled;

    /**
     * Has nothing to write yet.
     *
     * @param soon runs what it is given on another thread
     * @param later does so in a moment
     */
    DraftKeeper(Consumer<Draft> keep, Consumer<Draft.Subject> forget, Executor soon, Executor later) {
        this.soon = soon;
        this.keep = keep;
        this.forget = forget;
        this.later = later;
    }

    public synchronized void typed(Draft draft) {
        unwritten.put(draft.subject(), Optional.of(draft));
        schedule();
    }

    /** The newest draft, where that is known here; otherwise what has been kept. */
    public synchronized Optional<Draft> newest(Draft.Subject subject, Supplier<Optional<Draft>> kept) {
        Optional<Draft> here = unwritten.get(subject);
        return here == null ? kept.get() : here;
    }

    /** It has been saved or discarded. */
    public synchronized void done(Draft.Subject subject) {
        unwritten.put(subject, Optional.empty());
        soon.execute(this::write);
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            later.execute(this::write);
        }
    }

    private void write() {
        synchronized (writing) {
            Map<Draft.Subject, Optional<Draft>> due = take();
            try {
                due.forEach((subject, draft) -> draft.ifPresentOrElse(keep, () -> forget.accept(subject)));
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("Drafts could not be written: {}", failure.getMessage());
                giveBack(due);
            }
        }
    }

    private synchronized Map<Draft.Subject, Optional<Draft>> take() {
        scheduled = false;
        Map<Draft.Subject, Optional<Draft>> due = Map.copyOf(unwritten);
        unwritten.clear();
        return due;
    }

    /** What was typed since then is newer. */
    private synchronized void giveBack(Map<Draft.Subject, Optional<Draft>> due) {
        due.forEach(unwritten::putIfAbsent);
        schedule();
    }
}
