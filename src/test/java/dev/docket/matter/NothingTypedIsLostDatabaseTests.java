package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two people edit the same matter from the same base, over and over: what either of them typed is in the matter
 * afterwards, or has been offered back to him.
 */
@DatabaseTest
class NothingTypedIsLostDatabaseTests {

    private static final int PAIRS = 100;

    @Autowired
    private MatterService matters;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private List<Person> people;

    @BeforeEach
    void addPeople() {
        board = BoardFixture.in(context);
        people = List.of(PersonFixture.add(context, Role.MEMBER), PersonFixture.add(context, Role.MEMBER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void keepsOrOffersWhateverTwoPeopleTypeFromTheSameBase(long seed) {
        var random = new Random(seed);
        var details = new RandomDetails(random, people.stream().map(Person::id).toList());
        int offered = 0;
        int merged = 0;

        for (int pair = 0; pair < PAIRS; pair++) {
            String run = "seed %d, pair %d".formatted(seed, pair);
            List<Typed> both = editFromTheSameBase(details, random.nextInt(2));
            MatterDetails held = board.open(both.getFirst().matter()).details();

            both.forEach(
                    typed -> assertThat(typed.lost(held)).as(run + ": " + both).isEmpty());
            assertThat(both.getFirst().offered()).as(run).isEmpty();
            offered += both.getLast().offered().size();
            merged +=
                    both.stream().noneMatch(typed -> typed.mine().description().equals(held.description())) ? 1 : 0;
        }

        assertThat(offered).as("conflicts with seed %d", seed).isGreaterThan(PAIRS / 2);
        assertThat(merged).as("merged descriptions with seed %d", seed).isGreaterThan(PAIRS / 10);
    }

    /** Adds a matter, and has first the one and then the other change it. */
    private List<Typed> editFromTheSameBase(RandomDetails details, int first) {
        MatterId matter = board.carryOut(board.create("Intake", details.next())).matter();
        MatterDetails base = board.open(matter).details();
        List<Typed> both = new ArrayList<>();
        for (Person person : List.of(people.get(first), people.get(1 - first))) {
            MatterDetails mine = details.edited(base);
            Outcome outcome = PersonFixture.as(person, () -> matters.execute(board.edit(matter, base, mine)));
            both.add(new Typed(matter, base, mine, outcome));
        }
        return both;
    }

    /** What one of them saw and made of it, and the answer. */
    private record Typed(MatterId matter, MatterDetails base, MatterDetails mine, Outcome outcome) {

        /** The fields of which something is neither in the matter nor was offered back. */
        Map<MatterField, FieldEdit> lost(MatterDetails held) {
            Map<MatterField, FieldEdit> lost = FieldEdit.between(base, mine);
            lost.keySet().removeIf(field -> isHeld(field, held) || isOffered(field));
            return lost;
        }

        private boolean isHeld(MatterField field, MatterDetails held) {
            return switch (field) {
                case DESCRIPTION -> isHeld(held);
                case TAGS ->
                    held.tags()
                            .names()
                            .containsAll(mine.tags().without(base.tags()).names());
                default -> Objects.equals(held.get(field), mine.get(field));
            };
        }

        private boolean isHeld(MatterDetails held) {
            Set<String> typed = lines(mine);
            typed.removeAll(lines(base));
            return lines(held).containsAll(typed);
        }

        private boolean isOffered(MatterField field) {
            return offered().stream()
                    .anyMatch(
                            conflict -> conflict.field() == field && Objects.equals(conflict.mine(), mine.get(field)));
        }

        List<FieldConflict> offered() {
            return switch (outcome) {
                case Outcome.Conflicted(var revision, var where, var conflicts) -> conflicts;
                case Outcome.Applied applied -> List.of();
                case Outcome.Unchanged unchanged -> List.of();
                case Outcome.Gone gone -> throw unexpected();
                case Outcome.Invalid invalid -> throw unexpected();
                case Outcome.Refused refused -> throw unexpected();
                case Outcome.Stale stale -> throw unexpected();
                case Outcome.Several several -> throw unexpected();
            };
        }

        private AssertionError unexpected() {
            return new AssertionError("Not for an edit that is valid: " + outcome);
        }

        private static Set<String> lines(MatterDetails details) {
            return details.description().lines().collect(Collectors.toSet());
        }
    }
}
