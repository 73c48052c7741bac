package dev.docket.matter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who is mentioned in a text: {@code @} and a login name, not amid a word or an e-mail address. */
public final class Mentions {

    /** Punctuation that ends a sentence is not part of the name. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}._@+-])@([A-Za-z0-9](?:[A-Za-z0-9._@+-]{0,62}[A-Za-z0-9])?)");

    private Mentions() {}

    /** Finds each of them; the first group is the login name as it was written. */
    public static Matcher in(String text) {
        return FORM.matcher(text);
    }

    /** The login names in their one written form, whether or not somebody has them. */
    static Set<String> logins(String text) {
        return in(text).results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
