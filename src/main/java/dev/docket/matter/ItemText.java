package dev.docket.matter;

import java.util.Optional;

/** What an item of a checklist says: a line of 1 to 200 characters, stripped. */
public record ItemText(String value) {

    public static final int LONGEST = 200;

    public ItemText {
        value = value.strip();
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException(
                    "Not the text of an item: " + problem(value).get());
        }
    }

    /** What is wrong with a text from outside, as the end of a message key ({@code checklist.problem.…}). */
    public static Optional<String> problem(String text) {
        String line = text.strip();
        return KeptText.problem(line, LONGEST)
                .or(() -> line.codePoints().anyMatch(Character::isISOControl)
                        ? Optional.of("characters")
                        : Optional.empty());
    }

    @Override
    public String toString() {
        return value;
    }
}
