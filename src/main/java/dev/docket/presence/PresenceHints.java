package dev.docket.presence;

import dev.docket.sync.PresenceTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at once where another node tells that somebody came, went or began to edit; of this node it is known. */
@Component
class PresenceHints {

    private final Visits visits;

    PresenceHints(Visits visits) {
        this.visits = visits;
    }

    @EventListener
    void on(PresenceTold told) {
        if (!told.node().equals(visits.node().value())) {
            visits.look(told.board());
        }
    }
}
