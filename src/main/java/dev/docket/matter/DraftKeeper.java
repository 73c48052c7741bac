package dev.docket.matter;

import dev.docket.database.DatabaseTrouble;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Writes what somebody types a moment after he typed it, and not at every key stroke; while the database is away, as
 * soon as it is back. Does so on threads of its own, also when the page is gone by then. May be used by any thread.
 */
public final class DraftKeeper {

    /** How long typed text may be lost for, should the server be killed. */
    static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final Map<Draft.Subject, Optional<Draft>> unwritten = new HashMap<>();
    private final Object writing = new Object();
    private final Consumer<Draft> keep;
    private final Consumer<Draft.Subject> forget;
    private final Executor soon;
    private final Function<Duration, Executor> later;
    private final ExponentialBackOff pauses = new ExponentialBackOff(SOON.toMillis(), 2);
    private @Nullable BackOffExecution outage;
    private boolean scheduled;

    /**
     * Has nothing to write yet.
     *
     * @param soon runs what it is given on another thread
     * @param later does so after a time
     */
    DraftKeeper(
            Consumer<Draft> keep, Consumer<Draft.Subject> forget, Executor soon, Function<Duration, Executor> later) {
        this.soon = soon;
        this.keep = keep;
        this.forget = forget;
        this.later = later;
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        pauses.setJitter(SOON.toMillis() / 4);
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
            later.apply(outage == null ? SOON : Duration.ofMillis(outage.nextBackOff()))
                    .execute(this::write);
        }
    }

    private void write() {
        synchronized (writing) {
            take().forEach(this::write);
        }
    }

    private void write(Draft.Subject subject, Optional<Draft> due) {
        try {
            due.ifPresentOrElse(keep, () -> forget.accept(subject));
            written();
        } catch (RuntimeException failure) {
            giveBack(subject, due, failure);
        }
    }

    private synchronized Map<Draft.Subject, Optional<Draft>> take() {
        scheduled = false;
        Map<Draft.Subject, Optional<Draft>> due = Map.copyOf(unwritten);
        unwritten.clear();
        return due;
    }

    private synchronized void written() {
        outage = null;
    }

    /** What was typed since then is newer. What does not heal is tried again when more is typed, and known here until then. */
    private synchronized void giveBack(Draft.Subject subject, Optional<Draft> due, RuntimeException failure) {
        unwritten.putIfAbsent(subject, due);
        if (outage == null) {
            LOG.warn("A draft could not be written: {}", failure.getMessage());
            outage = pauses.start();
        }
        if (DatabaseTrouble.isTemporary(failure)) {
            schedule();
        }
    }
}
