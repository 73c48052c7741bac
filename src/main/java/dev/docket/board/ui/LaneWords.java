package dev.docket.board.ui;

import dev.docket.finding.Lane;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.Priority;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What lanes are called. */
class LaneWords {

    private final People people;
    private final BiFunction<String, Object[], String> texts;

    LaneWords(People people, BiFunction<String, Object[], String> texts) {
        this.people = people;
        this.texts = texts;
    }

    String of(Lane lane) {
        return value(lane.value());
    }

    /** What a field holds by which matters stand in lanes, as {@link Lane#value} has it. */
    String value(@Nullable Object value) {
        return switch (value) {
            case AccountId account ->
                people.find(account).map(Person::name).orElseGet(() -> text("filter.person.unknown"));
            case Priority priority -> text("matter.priority." + priority.name().toLowerCase(Locale.ROOT));
            case String area -> area.isEmpty() ? text("filter.area.none") : area;
            case null, default -> text("filter.person.nobody");
        };
    }

    private String text(String key) {
        return texts.apply(key, new Object[0]);
    }
}
