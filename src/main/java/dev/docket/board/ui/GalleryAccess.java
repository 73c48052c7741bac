package dev.docket.board.ui;

import dev.docket.identity.Installation;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import org.springframework.stereotype.Component;

/** Who may see the gallery: administrators, and in a demo practice everybody. */
@Component
class GalleryAccess {

    private final Installation installation;

    GalleryAccess(Installation installation) {
        this.installation = installation;
    }

    boolean permits(Person person) {
        return person.role() == Role.ADMINISTRATOR || installation.isDemo();
    }
}
