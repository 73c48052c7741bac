package dev.docket.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that a matter is found by. Each is there once, whatever its case, and they stand in alphabetical order. A tag
 * has no comma, semicolon or line break in it: text with some is several tags.
 *
 * @param names at most {@link #MOST} of up to {@link #LONGEST} characters, once they are saved
 */
public record Tags(List<String> names) {

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\r\\n]");

    /** How many a matter can have. */
    public static final int MOST = 20;

    public static final int LONGEST = 40;
    public static final Tags NONE = new Tags(List.of());

    public Tags {
        names = List.copyOf(sorted(names));
    }

    public static Tags of(String... names) {
        return new Tags(List.of(names));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** These and the others; one that is there stays as it is written. */
    public Tags with(Tags others) {
        return merged(NONE, others, this);
    }

    /** These without the others. */
    public Tags without(Tags others) {
        return merged(others, NONE, this);
    }

    /** What both sides made of a base: nothing is lost that either added, and nothing stays that either took away. */
    static Tags merged(Tags base, Tags mine, Tags theirs) {
        NavigableSet<String> merged = set(theirs.names);
        set(base.names).stream()
                .filter(tag -> !set(mine.names).contains(tag))
                .toList()
                .forEach(merged::remove);
        mine.names.stream().filter(tag -> !set(base.names).contains(tag)).forEach(merged::add);
        return new Tags(new ArrayList<>(merged));
    }

    /** The tags in a line, as the constructor of a text reads them. */
    @Override
    public String toString() {
        return String.join(", ", names);
    }

    private static Collection<String> sorted(List<String> names) {
        NavigableSet<String> sorted = set(List.of());
        names.stream()
                .flatMap(SEPARATORS::splitAsStream)
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .forEach(sorted::add);
        return Collections.unmodifiableNavigableSet(sorted);
    }

    private static NavigableSet<String> set(Collection<String> names) {
        NavigableSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return set;
    }
}
