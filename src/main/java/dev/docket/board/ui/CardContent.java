package dev.docket.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docket.identity.Person;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.MatterTally;
import dev.docket.matter.Priority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as the {@code docket-card} element reads it, which is not told of what is empty or as with most: a board has
 * hundreds of these.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CardContent(
        String number,
        String title,
        String client,
        @Nullable String priority,
        @Nullable String status,
        @Nullable String deadline,
        @Nullable String hearing,
        @Nullable String limitation,
        List<String> tags,
        String since,
        @Nullable Face person,
        String reference,
        @Nullable Tally tally) {

    static CardContent of(MatterSnapshot matter, People people) {
        return new CardContent(
                matter.number().value(),
                matter.title(),
                matter.client(),
                unless(Priority.NORMAL, matter.priority()),
                unless(MatterStatus.OPEN, matter.details().status()),
                day(matter.deadline()),
                day(matter.details().hearing()),
                day(matter.details().limitation()),
                matter.details().tags().names(),
                matter.stageSince().truncatedTo(ChronoUnit.SECONDS).toString(),
                people.find(matter.responsible()).map(Face::of).orElse(null),
                matter.reference(),
                Tally.of(matter.tally()));
    }

    /** What there is beside the fields; nothing where there is nothing. */
    record Tally(int items, int done, int comments) {

        private static @Nullable Tally of(MatterTally tally) {
            return tally.equals(MatterTally.NONE) ? null : new Tally(tally.items(), tally.done(), tally.comments());
        }
    }

    private static <E extends Enum<E>> @Nullable String unless(E usual, E value) {
        return value == usual ? null : value.name();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The person whose matter it is. */
    record Face(String name, String initials, String colour) {

        private static Face of(Person person) {
            return new Face(person.name(), person.initials(), person.colour());
        }
    }
}
