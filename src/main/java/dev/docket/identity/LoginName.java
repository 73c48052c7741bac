package dev.docket.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person types to sign in, in its one written form: trimmed and in lower case. It begins with a letter or a
 * digit and goes on with letters, digits, {@code . _ - @ +}, 64 characters at most; so an e-mail address is one.
 */
public record LoginName(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,63}");

    /**
     * Takes what an administrator typed.
     *
     * @throws IllegalArgumentException if the text is no login name
     */
    public LoginName {
        value = normalised(value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A login name has 1 to 64 letters, digits and . _ - @ +, and begins with a letter or digit");
        }
    }

    /** The login name that somebody typed, or nothing if no account can have it. */
    public static Optional<LoginName> parse(String text) {
        return FORM.matcher(normalised(text)).matches() ? Optional.of(new LoginName(text)) : Optional.empty();
    }

    private static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
