package dev.docket.importing;

import java.util.List;

/**
 * Something to tell the person who imports.
 *
 * @param key in the message files, {@code import.…}
 * @param arguments text and numbers for the places in the message
 */
public record ImportMessage(String key, List<Object> arguments) {

    private static final int LONGEST_VALUE = 80;

    public ImportMessage {
        arguments = List.copyOf(arguments);
    }

    static ImportMessage of(String key, Object... arguments) {
        return new ImportMessage("import." + key, List.of(arguments));
    }

    /** A value from the file as a message can show it: in one line, and not all of a long one. */
    static String excerpt(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE) + "…";
    }
}
