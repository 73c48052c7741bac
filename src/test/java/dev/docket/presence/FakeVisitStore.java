package dev.docket.presence;

import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;

/** Visits without a database, and a count of what was asked for. */
public final class FakeVisitStore implements VisitStore {

    private final Map<VisitId, VisitState> visits = new LinkedHashMap<>();
    private final List<Person> people;
    private boolean known;
    private boolean away;
    private int writes;
    private int reads;
    private int farewells;

    public FakeVisitStore(Person... people) {
        this.people = List.of(people);
    }

    public void goAway(boolean gone) {
        away = gone;
    }

    /** As after a crash of the database, or a silence that was too long. */
    void forget() {
        known = false;
        visits.clear();
    }

    public int writes() {
        return writes;
    }

    public int reads() {
        return reads;
    }

    int farewells() {
        return farewells;
    }

    public List<Place> places() {
        return visits.values().stream().map(VisitState::place).toList();
    }

    @Override
    public void write(NodeId node, Map<VisitId, Optional<VisitState>> changed, Supplier<List<VisitState>> living) {
        writes++;
        ask();
        changed.forEach((id, state) -> state.ifPresentOrElse(now -> visits.put(id, now), () -> visits.remove(id)));
        if (!known) {
            living.get().forEach(state -> visits.put(state.id(), state));
        }
        known = true;
    }

    @Override
    public List<Sighting> read(Set<BoardId> boards) {
        reads++;
        ask();
        return visits.values().stream()
                .filter(visit -> boards.contains(visit.board()))
                .map(this::sighting)
                .toList();
    }

    @Override
    public void leave(NodeId node) {
        farewells++;
        ask();
        forget();
    }

    private void ask() {
        if (away) {
            throw new QueryTimeoutException("The database is away");
        }
    }

    private Sighting sighting(VisitState visit) {
        Person person = people.stream()
                .filter(each -> each.id().equals(visit.account()))
                .findFirst()
                .orElseThrow();
        return new Sighting(visit.board(), person, seen(visit.place()));
    }

    private static @Nullable SeenMatter seen(Place place) {
        MatterId matter = place.matter();
        return matter == null
                ? null
                : new SeenMatter(matter, new MatterNumber("2026-%05d".formatted(matter.value())), place.editing());
    }
}
