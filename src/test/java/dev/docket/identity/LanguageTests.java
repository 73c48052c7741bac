package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTests {

    private static final Optional<Language> NO_CHOICE = Optional.empty();

    @Test
    void followsTheBrowserWithItsRegion() {
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.of("de", "AT"), Locale.US)))
                .isEqualTo(Locale.of("de", "AT"));
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.US, Locale.GERMANY)))
                .isEqualTo(Locale.US);
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.GERMAN))).isEqualTo(Locale.GERMAN);
    }

    @Test
    void takesTheFirstThatDocketSpeaks() {
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.FRANCE, Locale.of("de", "CH"), Locale.US)))
                .isEqualTo(Locale.GERMANY);
    }

    @Test
    void speaksEnglishWhereNothingElseIsWanted() {
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.FRANCE))).isEqualTo(Locale.UK);
        assertThat(Language.spoken(NO_CHOICE, List.of())).isEqualTo(Locale.UK);
    }

    @Test
    void prefersTheChoice() {
        assertThat(Language.spoken(Optional.of(Language.GERMAN), List.of(Locale.US)))
                .isEqualTo(Locale.GERMANY);
        assertThat(Language.spoken(Optional.of(Language.GERMAN), List.of(Locale.of("de", "CH"))))
                .isEqualTo(Locale.of("de", "CH"));
    }

    @Test
    void writesNoAmericanDatesForGermansWhoWantEnglish() {
        assertThat(Language.spoken(Optional.of(Language.ENGLISH), List.of(Locale.GERMANY, Locale.US)))
                .isEqualTo(Locale.UK);
    }

    @Test
    void takesNothingButLanguageAndRegionFromABrowser() {
        assertThat(Language.spoken(NO_CHOICE, List.of(Locale.forLanguageTag("de-Latn-DE-u-ca-buddhist"))))
                .isEqualTo(Locale.GERMANY);
    }

    @Test
    void isKnownByItsTag() {
        assertThat(Language.of("de")).contains(Language.GERMAN);
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }
}
