package dev.docket.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    private static String fill(String pattern, int year, long sequence) {
        return SEQUENCE.matcher(pattern.replace(YEAR, Integer.toString(year)))
                .replaceFirst(digits -> String.format(Locale.ROOT, "%0" + digits.group(1) + "d", sequence));
    }
}
