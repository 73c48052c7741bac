package dev.docket.matter;

/**
 * How many changes a board has seen. Revisions of one board are committed in order and without gaps: whoever has seen
 * revision 7 has seen 1 to 6.
 */
public record Revision(long value) implements Comparable<Revision> {

    public static final Revision NONE = new Revision(0);

    public Revision {
        if (value < 0) {
            throw new IllegalArgumentException("A revision is not negative: " + value);
        }
    }

    public Revision plus(int changes) {
        return new Revision(value + changes);
    }

    public boolean isAfter(Revision other) {
        return value > other.value;
    }

    @Override
    public int compareTo(Revision other) {
        return Long.compare(value, other.value);
    }
}
