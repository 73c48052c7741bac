package dev.docket.matter;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/** The rules for the names of boards and stages. */
final class StructureName {

    static final int LONGEST_OF_BOARD = 120;
    static final int LONGEST_OF_STAGE = 60;

    private StructureName() {}

    /** What is wrong with a stripped name, as the end of a message key; nothing if it can be taken. */
    static Optional<String> problem(String name, int longest, Collection<String> others) {
        if (name.isEmpty()) {
            return Optional.of("required");
        }
        if (name.length() > longest) {
            return Optional.of("long");
        }
        if (!isOneLine(name)) {
            return Optional.of("characters");
        }
        return others.stream().anyMatch(name::equalsIgnoreCase) ? Optional.of("taken") : Optional.empty();
    }

    private static boolean isOneLine(String name) {
        return name.codePoints().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }
}
