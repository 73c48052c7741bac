package dev.docket.finding;

import dev.docket.matter.MatterSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody searches for: words that must all be found. Less than two characters are no search.
 *
 * @param value in one line, with single spaces
 */
public record SearchText(String value) {

    public static final SearchText NONE = new SearchText("");

    public static final int LONGEST = 200;

    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 8;

    public SearchText {
        String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
        value = cut.length() < SHORTEST ? "" : cut;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    List<String> words() {
        return isEmpty()
                ? List.of()
                : Arrays.stream(value.split(" ")).distinct().limit(MOST_WORDS).toList();
    }

    /**
     * Whether all words are found in what a board knows of a matter, in whatever case and also within others. It knows all
     * but the long texts: those are the database's to search.
     */
    public boolean isIn(MatterSnapshot matter) {
        String known = String.join(
                        "\n",
                        matter.number().value(),
                        matter.title(),
                        matter.client(),
                        matter.details().opposingParty(),
                        matter.reference(),
                        String.join("\n", matter.details().tags().names()))
                .toLowerCase(Locale.ROOT);
        return words().stream().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(known::contains);
    }
}
