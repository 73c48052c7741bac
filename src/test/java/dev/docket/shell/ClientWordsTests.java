package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientWordsTests {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restoreTheLanguageOfTheMachine() {
        Locale.setDefault(machine);
    }

    @Test
    void areGermanForGermansWhereverTheyLive() {
        assertThat(ClientWords.of(Locale.GERMAN)).containsEntry("client.card.tomorrow", "morgen");
        assertThat(ClientWords.of(Locale.of("de", "CH"))).containsEntry("client.card.tomorrow", "morgen");
    }

    @Test
    void areEnglishInLanguagesThatDocketDoesNotSpeak() {
        assertThat(ClientWords.of(Locale.FRENCH))
                .containsEntry("client.card.tomorrow", "tomorrow")
                .isEqualTo(ClientWords.of(Locale.UK));
    }

    @Test
    void areEnglishAlsoOnAGermanMachine() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(ClientWords.of(Locale.US)).containsEntry("client.card.tomorrow", "tomorrow");
        assertThat(new Messages().getTranslation("shell.signOut", Locale.FRANCE))
                .isEqualTo("Sign out");
    }

    @Test
    void areThoseOfElementsOnly() {
        assertThat(ClientWords.of(Locale.GERMAN))
                .hasSizeGreaterThan(50)
                .allSatisfy((key, text) -> assertThat(key).startsWith("client."));
    }
}
