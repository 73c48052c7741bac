package dev.docket.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which colours a browser shows: those of its system, or always one of the two. */
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Its name in the browser and at the end of its message key. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String word) {
        return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
    }
}
