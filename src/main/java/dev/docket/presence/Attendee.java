package dev.docket.presence;

import dev.docket.identity.Person;
import dev.docket.matter.MatterId;
import java.util.List;
import java.util.Optional;

/** Somebody who has a board open, once however many windows he has, with the matters that are open in them. */
public record Attendee(Person person, List<SeenMatter> matters) {

    public Attendee {
        matters = List.copyOf(matters);
    }

    public boolean isEditing() {
        return edited().isPresent();
    }

    /** What he is editing; the first of it, should there be several. */
    public Optional<SeenMatter> edited() {
        return matters.stream().filter(SeenMatter::editing).findFirst();
    }

    /** The matter, if he has it open. */
    public Optional<SeenMatter> at(MatterId matter) {
        return matters.stream().filter(seen -> seen.id().equals(matter)).findFirst();
    }
}
