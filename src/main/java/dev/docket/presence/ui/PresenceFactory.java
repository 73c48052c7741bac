package dev.docket.presence.ui;

import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.presence.Visits;
import dev.docket.sync.InteractionGuard;
import org.springframework.stereotype.Component;

/** Makes the presence of board views. */
@Component
public class PresenceFactory {

    private final Visits visits;

    PresenceFactory(Visits visits) {
        this.visits = visits;
    }

    /** Not begun yet; whoever makes it starts it once the view is attached, and stops it when it is detached. */
    public BoardPresence of(BoardId board, Person person, InteractionGuard guard, PresenceBar bar) {
        return new BoardPresence(visits, board, person.id(), guard, bar);
    }
}
