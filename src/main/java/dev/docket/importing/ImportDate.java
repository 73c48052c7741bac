package dev.docket.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates in the two forms that can be read in one way only: {@code 2026-11-30} and {@code 30.11.2026}. Dates with
 * slashes are not guessed at: 3/4/2026 is a month apart from itself.
 */
final class ImportDate {

    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d.M.uuuu"));

    private ImportDate() {}

    static Optional<LocalDate> parse(String text) {
        return FORMS.stream().flatMap(form -> parse(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
