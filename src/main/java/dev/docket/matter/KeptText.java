package dev.docket.matter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rules for what people type: how long it may be, and what can be kept at all. */
final class KeptText {

    private KeptText() {}

    /** What is wrong with a stripped text that must not be empty, as the end of a message key. */
    static Optional<String> problem(String text, int longest) {
        if (text.isEmpty()) {
            return Optional.of("required");
        }
        if (text.length() > longest) {
            return Optional.of("long");
        }
        return isKept(text) ? Optional.empty() : Optional.of("characters");
    }

    /** PostgreSQL keeps neither a zero character nor half of a surrogate pair. */
    static boolean isKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
