package dev.docket.sync;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Hands hints on to whom they concern. Nothing here waits for the database. */
final class HintDesk {

    private static final Logger LOG = LoggerFactory.getLogger(HintDesk.class);

    private final BoardFeeds feeds;
    private final ApplicationEventPublisher events;

    HintDesk(BoardFeeds feeds, ApplicationEventPublisher events) {
        this.feeds = feeds;
        this.events = events;
    }

    void take(String payload) {
        Hint.parse(payload).ifPresentOrElse(this::handOn, () -> LOG.debug("Not a hint: {}", payload));
    }

    /** For when hints may have been missed: everything that is of interest is looked at. */
    void catchUp() {
        feeds.hintAll();
        tellOfSettings();
    }

    private void handOn(Hint hint) {
        switch (hint) {
            case Hint.BoardHint(var board, var revision) -> feeds.hint(board, revision);
            case Hint.SettingsHint() -> tellOfSettings();
            case Hint.PresenceHint(var board, var node) -> publish(new PresenceTold(board, node));
        }
    }

    private void tellOfSettings() {
        publish(new SettingsChanged());
    }

    private void publish(Object event) {
        try {
            events.publishEvent(event);
        } catch (RuntimeException e) {
            // Whoever listens has a fault of his own; the connection has none.
            LOG.warn("Nobody could be told of {}", event, e);
        }
    }
}
