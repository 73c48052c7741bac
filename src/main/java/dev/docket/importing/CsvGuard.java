package dev.docket.importing;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a value for a formula: an apostrophe before it makes it text, as the
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises. What already begins like a guarded
 * value gets one more, so that taking the guard away gives back exactly what there was.
 */
final class CsvGuard {

    private static final Pattern TO_GUARD = Pattern.compile("[=+@-].*|'[=+@'-].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'[=+@'-].*", Pattern.DOTALL);

    private CsvGuard() {}

    static String guard(String value) {
        return TO_GUARD.matcher(value).matches() ? "'" + value : value;
    }

    static String unguard(String value) {
        return GUARDED.matcher(value).matches() ? value.substring(1) : value;
    }
}
