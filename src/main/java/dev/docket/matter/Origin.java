package dev.docket.matter;

/**
 * Where a command came from: the id of a browser view, or a word such as {@code import}. A view knows its own echo by
 * it.
 */
public record Origin(String value) {

    public static final int LONGEST = 80;

    public Origin {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An origin has 1 to " + LONGEST + " characters");
        }
    }
}
