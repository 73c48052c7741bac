package dev.docket.board.ui;

import dev.docket.finding.Criterion;
import dev.docket.finding.DeadlineRange;
import dev.docket.finding.FilterKind;
import dev.docket.identity.Person;
import java.util.Locale;
import java.util.function.BiFunction;

/** What a filter asks for, in words. */
class FilterWords {

    private final People people;
    private final BiFunction<String, Object[], String> texts;

    FilterWords(People people, BiFunction<String, Object[], String> texts) {
        this.people = people;
        this.texts = texts;
    }

    String of(FilterKind kind) {
        return text("filter." + kind.word());
    }

    /** The answer alone, as it stands beside its question. */
    String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Person(var account) ->
                people.find(account).map(Person::name).orElseGet(() -> text("filter.person.unknown"));
            case Criterion.Mine mine -> text("filter.person.me");
            case Criterion.Nobody nobody -> text("filter.person.nobody");
            case Criterion.Area(var name) -> name.isEmpty() ? text("filter.area.none") : name;
            case Criterion.Tagged(var name) -> name;
            case Criterion.Standing standing -> text("matter.status." + standing.value());
            case Criterion.Urgency urgency -> text("matter.priority." + urgency.value());
            case Criterion.Due(var range) -> text("filter.deadline." + word(range));
            case Criterion.Untouched(var days) -> text("filter.untouched.days", Integer.toString(days));
        };
    }

    private static String word(DeadlineRange range) {
        return range.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
