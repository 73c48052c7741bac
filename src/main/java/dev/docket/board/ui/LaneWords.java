package dev.docket.board.ui;

import dev.docket.finding.Lane;
import dev.docket.finding.LaneKind;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.Priority;
import java.util.Locale;
import java.util.function.BiFunction;

/** What lanes are called. */
class LaneWords {

    private final People people;
    private final BiFunction<String, Object[], String> texts;

    LaneWords(People people, BiFunction<String, Object[], String> texts) {
        this.people = people;
        this.texts = texts;
    }

    String of(LaneKind kind) {
        return text("lanes." + kind.word());
    }

    String of(Lane lane) {
        return switch (lane.value()) {
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
