package dev.docket.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that Docket speaks. Their tags stand in the database. */
public enum Language {
    ENGLISH(Locale.UK),
    GERMAN(Locale.GERMANY);

    private final Locale home;

    Language(Locale home) {
        this.home = home;
    }

    /** The language with this tag, such as “de”; nothing for one that Docket does not speak. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /**
     * How texts, dates and numbers read for somebody. Without a choice the first language of his browser counts that
     * Docket speaks, or else English. The browser's region counts only for its first language: the second is often
     * there with the region of whoever made the browser.
     *
     * @param chosen the language that he has chosen, if he has
     * @param browser what his browser asks for, what it prefers first
     */
    public static Locale spoken(Optional<Language> chosen, List<Locale> browser) {
        Language language = chosen.or(() -> browser.stream()
                        .flatMap(each -> of(each.getLanguage()).stream())
                        .findFirst())
                .orElse(ENGLISH);
        return browser.stream()
                .findFirst()
                .filter(first -> first.getLanguage().equals(language.tag()))
                .map(first -> Locale.of(first.getLanguage(), first.getCountry()))
                .orElse(language.home);
    }

    public String tag() {
        return home.getLanguage();
    }
}
