package dev.docket.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a board numbers its matters: text with one <code>{seq:N}</code> (a counter of at least N digits) and perhaps a
 * <code>{year}</code>, with which the counter starts anew every year.
 */
public record NumberPattern(String value) {

    private static final Pattern SEQUENCE = Pattern.compile("\\{seq:([1-9])}");
    private static final String YEAR = "{year}";
    /** No practice gets this far: whatever pattern still gives a number here always does. */
    private static final long LAST = 999_999_999;

    /** Declared after what its constructor needs. */
    public static final NumberPattern YEARLY = new NumberPattern("{year}-{seq:5}");

    /** Those that a new board is offered; their numbers can stand in an address. */
    public static final List<NumberPattern> CHOICES = List.of(
            YEARLY,
            new NumberPattern("{year}-{seq:3}"),
            new NumberPattern("M-{year}-{seq:4}"),
            new NumberPattern("{seq:5}"));

    public NumberPattern {
        Matcher sequence = SEQUENCE.matcher(value);
        if (!sequence.find() || sequence.find()) {
            throw new IllegalArgumentException("A number pattern has one {seq:N}, such as {year}-{seq:5}: " + value);
        }
        String sample = fill(value, 2026, LAST);
        if (MatterNumber.parse(sample).isEmpty()) {
            throw new IllegalArgumentException("This pattern gives numbers that are none: " + sample);
        }
    }

    /** The period whose counter is used: the year, or nothing for a pattern that never starts anew. */
    String period(LocalDate today) {
        return value.contains(YEAR) ? Integer.toString(today.getYear()) : "";
    }

    MatterNumber number(LocalDate today, long sequence) {
        return new MatterNumber(fill(value, today.getYear(), sequence));
    }

    /** The first number that this gives on a day. */
    public MatterNumber first(LocalDate today) {
        return number(today, 1);
    }

    /** Which of its numbers this is; nothing if it gives no such number. */
    Optional<Place> place(MatterNumber number) {
        Matcher matcher = Pattern.compile(form()).matcher(number.value());
        return matcher.matches()
                ? Optional.of(new Place(
                        value.contains(YEAR) ? matcher.group("year") : "", Long.parseLong(matcher.group("sequence"))))
                : Optional.empty();
    }

    /** Nine digits at most: no counter gets further. */
    private String form() {
        String quoted = "\\Q" + value.replaceFirst("\\{year}", "\\\\E(?<year>[0-9]{4})\\\\Q") + "\\E";
        return SEQUENCE.matcher(quoted)
                .replaceFirst(digits -> Matcher.quoteReplacement("\\E(?<sequence>[0-9]{" + digits.group(1) + ",9})\\Q"))
                .replace(YEAR, "\\E\\k<year>\\Q");
    }

    private static String fill(String pattern, int year, long sequence) {
        return SEQUENCE.matcher(pattern.replace(YEAR, Integer.toString(year)))
                .replaceFirst(digits -> String.format(Locale.ROOT, "%0" + digits.group(1) + "d", sequence));
    }

    /** A number of a pattern: where it stands among those of its period. */
    record Place(String period, long sequence) {}
}
