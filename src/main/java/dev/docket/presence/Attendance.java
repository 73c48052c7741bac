package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everybody who has a board open; whoever came first stands in front. */
record Attendance(List<Attendee> all) {

    static final Attendance NOBODY = new Attendance(List.of());

    Attendance {
        all = List.copyOf(all);
    }

    /** Folds what was seen, the earliest visit first, into who is at which board. */
    static Map<BoardId, Attendance> byBoard(List<Sighting> sightings) {
        return sightings.stream()
                .collect(Collectors.groupingBy(
                        Sighting::board, Collectors.collectingAndThen(Collectors.toList(), Attendance::of)));
    }

    private static Attendance of(List<Sighting> sightings) {
        Map<Person, List<Sighting>> byPerson = sightings.stream()
                .collect(Collectors.groupingBy(Sighting::person, LinkedHashMap::new, Collectors.toList()));
        List<Attendee> all = new ArrayList<>();
        byPerson.forEach((person, seen) -> all.add(new Attendee(person, matters(seen))));
        return new Attendance(all);
    }

    /** A matter that is open in two windows is edited if it is in one of them. */
    private static List<SeenMatter> matters(List<Sighting> sightings) {
        Map<MatterId, SeenMatter> matters = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            SeenMatter matter = sighting.matter();
            if (matter != null) {
                matters.merge(matter.id(), matter, (one, other) -> one.editing() ? one : other);
            }
        }
        return List.copyOf(matters.values());
    }

    /** The others, as one of them sees them; whoever is not among them sees nobody. */
    List<Attendee> seenBy(AccountId viewer) {
        boolean present = all.stream().anyMatch(each -> isOf(each, viewer));
        return present ? all.stream().filter(each -> !isOf(each, viewer)).toList() : List.of();
    }

    private static boolean isOf(Attendee attendee, AccountId account) {
        return attendee.person().id().equals(account);
    }
}
