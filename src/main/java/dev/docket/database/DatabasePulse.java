package dev.docket.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database answers, because it asks again and again; so nobody else has to wait to find that out. One
 * slow statement is not a silent database.
 *
 * <pre>
 *   answering ── a question is not answered ──> silent ── nor is the next ──> whoever waits for it waits no longer
 *       ^                                          │
 *       └───────────── one is answered ────────────┘
 * </pre>
 */
final class DatabasePulse {

    /** How long long work may wait for a database that is silent. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);

    private final Question question;
    private final UsedConnections used;
    private final Clock clock;

    private volatile @Nullable Instant silentSince;

    /** Takes it that the database answers: it has just let the schema be looked at. */
    DatabasePulse(Question question, UsedConnections used, Clock clock) {
        this.question = question;
        this.used = used;
        this.clock = clock;
    }

    boolean isSilent() {
        return silentSince != null;
    }

    Optional<Instant> silentSince() {
        return Optional.ofNullable(silentSince);
    }

    /**
     * Asks; where that fails once more at once, so that a moment's silence lasts no longer than a moment. An interrupt ends it,
     * and what was known before stands.
     */
    void beat() {
        try {
            question.ask();
            answered();
        } catch (SQLException e) {
            if (!wasInterrupted()) {
                unanswered(e);
                askAgain();
            }
        }
    }

    private void askAgain() {
        try {
            question.ask();
            answered();
        } catch (SQLException e) {
            if (!wasInterrupted()) {
                endWaiting();
            }
        }
    }

    /** Whoever is told in the middle of a question to stop has learnt nothing of the database. */
    private static boolean wasInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    private void endWaiting() {
        Instant since = silentSince;
        if (since != null && !since.plus(PATIENCE).isAfter(clock.instant())) {
            used.abortAll();
        } else {
            used.abortBrief();
        }
    }

    private void answered() {
        if (silentSince != null) {
            silentSince = null;
            LOG.info("The database answers again");
        }
    }

    private void unanswered(SQLException cause) {
        if (silentSince == null) {
            silentSince = clock.instant();
            LOG.warn("The database does not answer: {}", cause.getMessage());
        }
    }

    void close() {
        question.close();
    }

    /** What the database is asked; takes no longer than some seconds. */
    interface Question extends AutoCloseable {

        /** Returns if there was an answer. */
        void ask() throws SQLException;

        @Override
        void close();
    }
}
