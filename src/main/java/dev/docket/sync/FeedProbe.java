package dev.docket.sync;

import dev.docket.matter.BoardReader;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again and again whether boards can be read here at all, whoever looks at them. One failure may be chance, and a
 * single board that cannot be read is no reason to send everybody away.
 */
final class FeedProbe {

    /** How many failures in a row are no chance. */
    static final int TOLERATED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(FeedProbe.class);

    private final BoardReader reader;
    private final Executor executor;
    private final AtomicBoolean underWay = new AtomicBoolean();

    private volatile int failures;

    FeedProbe(BoardReader reader, Executor executor) {
        this.reader = reader;
        this.executor = executor;
    }

    /** Tries once more, on another thread, unless a try is under way. */
    void go() {
        if (underWay.compareAndSet(false, true)) {
            try {
                executor.execute(this::read);
            } catch (RuntimeException e) {
                underWay.set(false);
                throw e;
            }
        }
    }

    boolean isFailing() {
        return failures > TOLERATED;
    }

    private void read() {
        int before = failures;
        try {
            reader.probe();
            failures = 0;
        } catch (RuntimeException e) {
            failures = before + 1;
            if (failures == TOLERATED + 1) {
                LOG.warn("Boards cannot be read here: {}", e.getMessage());
            }
        } finally {
            underWay.set(false);
        }
    }
}
