package dev.docket.board.ui;

import dev.docket.database.DatabaseTrouble;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What an open board could not look up because its database did not answer: looked up when it does, of each kind what
 * was wanted last. The board goes on meanwhile.
 */
class Postponed {

    private static final Logger LOG = LoggerFactory.getLogger(Postponed.class);

    private final Map<Kind, Runnable> waiting = new EnumMap<>(Kind.class);

    /** Looks it up now, if it can be; whether it could. */
    boolean attempt(Kind kind, Runnable lookUp) {
        waiting.remove(kind);
        try {
            lookUp.run();
            return true;
        } catch (DataAccessException | TransactionException e) {
            if (!DatabaseTrouble.isTemporary(e)) {
                throw e;
            }
            LOG.warn("Something could not be looked up: {}", e.getMessage());
            waiting.put(kind, lookUp);
            return false;
        }
    }

    /** The database answers. */
    void catchUp() {
        for (Map.Entry<Kind, Runnable> each : Map.copyOf(waiting).entrySet()) {
            attempt(each.getKey(), each.getValue());
        }
    }

    /** Nobody wants that any more. */
    void forget(Kind kind) {
        waiting.remove(kind);
    }

    /** What is looked up. */
    enum Kind {
        /** The matter that is to be in the panel. */
        OPENED,
        /** What has become of the one that is there. */
        FOLLOWED,
        /** What was typed and not saved. */
        OFFERED
    }
}
