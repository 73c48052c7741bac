package dev.docket.sync;

import dev.docket.matter.BoardChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hints from this node's own transactions, which need no notification. The writer does not wait. */
@Component
class OwnHints {

    private final BoardFeeds feeds;

    OwnHints(BoardFeeds feeds) {
        this.feeds = feeds;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(BoardChanged change) {
        feeds.hint(change.board(), change.revision());
    }
}
