package dev.docket.matter.ui;

import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A matter's values in words. */
class DetailText {

    private static final int LONGEST = 120;

    private final List<Person> people;
    private final UnaryOperator<String> texts;
    private final DateTimeFormatter days;

    DetailText(List<Person> people, UnaryOperator<String> texts, Locale locale) {
        this.people = people;
        this.texts = texts;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /** In a line, shortened where it is long. */
    String of(@Nullable Object value) {
        String text = whole(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    String whole(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case AccountId account -> name(account);
            case LocalDate day -> days.format(day);
            case Priority priority ->
                texts.apply("matter.priority." + priority.name().toLowerCase(Locale.ROOT));
            case MatterStatus status ->
                texts.apply("matter.status."
                        + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> value.toString();
        };
        return text.isEmpty() ? texts.apply("matter.nothing") : text;
    }

    private String name(AccountId account) {
        return people.stream()
                .filter(person -> person.id().equals(account))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }
}
