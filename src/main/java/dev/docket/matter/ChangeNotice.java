package dev.docket.matter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells of a board's new revision: this node by {@link BoardChanged}, the others by a notification of PostgreSQL's.
 * Both come at the end of a transaction, once, because notifications let one transaction at a time commit; neither is
 * heard of if the transaction does not commit.
 */
@Component
class ChangeNotice {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final boolean notifying;

    ChangeNotice(
            JdbcClient database,
            ApplicationEventPublisher events,
            @Value("${docket.sync.notify:true}") boolean notifying) {
        this.database = database;
        this.events = events;
        this.notifying = notifying;
    }

    /** Remembers the revision until the transaction that took it commits. */
    void tell(BoardId board, Revision revision) {
        pending().newest.merge(board, revision, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending first = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
    }

    private void announce(BoardId board, Revision revision) {
        events.publishEvent(new BoardChanged(board, revision));
        if (notifying) {
            database.sql("select pg_notify('docket', ?)")
                    .param("board %d %d".formatted(board.value(), revision.value()))
                    .query(row -> {});
        }
    }

    /** What a transaction has to tell. */
    private final class Pending implements TransactionSynchronization {

        private final Map<BoardId, Revision> newest = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            newest.forEach(ChangeNotice.this::announce);
        }
    }
}
