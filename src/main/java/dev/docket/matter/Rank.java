package dev.docket.matter;

import org.jspecify.annotations.Nullable;

/**
 * A matter's place within its stage: digits of base 62, read as a fraction and ordered byte by byte, as PostgreSQL's
 * {@code "C"} collation does. Between any two ranks there is another one, so a move writes one row.
 *
 * <p>Appending and prepending step by a fixed amount in the first six digits, which keeps ranks short for hundreds of
 * thousands of them; only inserting between two neighbours over and over makes them longer, by about a digit in six.
 */
public record Rank(String value) implements Comparable<Rank> {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int HEAD = 6;
    private static final long STEP = (long) BASE * BASE * BASE;
    private static final long END = (long) Math.pow(BASE, HEAD);

    public Rank {
        if (value.isEmpty() || value.endsWith("0") || value.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
            throw new IllegalArgumentException("Not a rank: '" + value + "'");
        }
    }

    /** The first rank of an empty stage, with as much room above it as below. */
    public static Rank middle() {
        return fromHead(END / 2 + 1);
    }

    /**
     * A rank strictly between the two; an absent one means the end of the stage on that side.
     *
     * @throws IllegalArgumentException if {@code above} does not come before {@code below}
     */
    public static Rank between(@Nullable Rank above, @Nullable Rank below) {
        if (above == null) {
            return below == null ? middle() : below.before();
        }
        if (below == null) {
            return above.after();
        }
        if (above.compareTo(below) >= 0) {
            throw new IllegalArgumentException("No rank between " + above + " and " + below);
        }
        return new Rank(midpoint(above.value, below.value));
    }

    private Rank after() {
        long head = head() + STEP;
        return head < END ? fromHead(head) : new Rank(midpoint(value, null));
    }

    private Rank before() {
        long head = head() - STEP;
        return head > 0 ? fromHead(head) : new Rank(midpoint("", value));
    }

    private long head() {
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = head * BASE + digit(value, i);
        }
        return head;
    }

    private static Rank fromHead(long head) {
        char[] digits = new char[HEAD];
        long rest = head % BASE == 0 ? head + 1 : head;
        for (int i = HEAD - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % BASE));
            rest /= BASE;
        }
        return new Rank(new String(digits));
    }

    /** Between two fractions; {@code upper} of null stands for one. */
    private static String midpoint(String lower, @Nullable String upper) {
        StringBuilder result = new StringBuilder();
        boolean open = upper == null;
        for (int i = 0; ; i++) {
            int low = digit(lower, i);
            int high = open || upper == null ? BASE : digit(upper, i);
            if (high - low > 1) {
                return result.append(DIGITS.charAt((low + high) / 2)).toString();
            }
            result.append(DIGITS.charAt(low));
            // One apart: anything that continues the lower digit lies below the upper one.
            open = open || high - low == 1;
        }
    }

    private static int digit(String fraction, int place) {
        return place < fraction.length() ? DIGITS.indexOf(fraction.charAt(place)) : 0;
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
