package dev.docket.matter;

import java.util.Optional;
import java.util.regex.Pattern;

/** A matter's number within its board, such as {@code 2026-00042}: never changed, never given twice. */
public record MatterNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,39}");

    public MatterNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a matter number: " + value);
        }
    }

    /** For text from outside: empty where it cannot be a number. */
    public static Optional<MatterNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MatterNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
