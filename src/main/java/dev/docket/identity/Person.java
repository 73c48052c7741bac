package dev.docket.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody with an account, as the others see them. */
public record Person(AccountId id, LoginName login, String name, Role role) implements Serializable {

    private static final List<String> COLOURS = List.of("blue", "teal", "purple", "orange", "green", "red", "slate");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * One or two letters in upper case: of the first and the last word of the name, or the first two of its only word.
     */
    public String initials() {
        var words = WORD.matcher(name).results().map(MatchResult::group).toList();
        var letters = switch (words.size()) {
            case 0 -> start(login.value(), 2);
            case 1 -> start(words.getFirst(), 2);
            default -> start(words.getFirst(), 1) + start(words.getLast(), 1);
        };
        return letters.toUpperCase(Locale.ROOT);
    }

    /** One of blue, teal, purple, orange, green, red, slate; always the same for the same account. */
    public String colour() {
        return COLOURS.get((int) (id.value() % COLOURS.size()));
    }

    /** Counts code points: a letter outside the basic plane stays whole. */
    private static String start(String word, int count) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(count, word.codePointCount(0, word.length()))));
    }
}
