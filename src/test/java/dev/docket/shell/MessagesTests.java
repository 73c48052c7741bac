package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = new Messages();

    @Test
    void fillsValuesInAsTheLanguageWritesThem() {
        assertThat(messages.getTranslation("board.matters", Locale.UK, 6072)).isEqualTo("6,072 matters");
        assertThat(messages.getTranslation("board.matters", Locale.GERMANY, 6072))
                .isEqualTo("6.072 Akten");
    }

    @Test
    void hasFormsForOneAndForMore() {
        assertThat(messages.getTranslation("boards.open", Locale.GERMAN, 0)).isEqualTo("keine offenen Akten");
        assertThat(messages.getTranslation("boards.open", Locale.GERMAN, 1)).isEqualTo("1 offene Akte");
        assertThat(messages.getTranslation("boards.open", Locale.GERMAN, 2)).isEqualTo("2 offene Akten");
    }

    @Test
    void showsTheKeyOfATextThatIsMissing() {
        assertThat(messages.getTranslation("no.such.text", Locale.GERMAN)).isEqualTo("!no.such.text");
    }

    @Test
    void tellsWhichLanguagesThereAre() {
        assertThat(messages.getProvidedLocales()).containsExactly(Locale.ENGLISH, Locale.GERMAN);
    }

    @Test
    void tellsWhatVaadinSaysItself() {
        assertThat(SystemWords.in(Locale.GERMANY).getInternalErrorCaption()).isEqualTo("Das hat nicht funktioniert");
        assertThat(SystemWords.in(Locale.FRANCE).getInternalErrorCaption()).isEqualTo("That did not work");
    }
}
