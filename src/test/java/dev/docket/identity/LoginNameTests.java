package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTests {

    @Test
    void hasOneWrittenForm() {
        assertThat(new LoginName("  Ada.Lovelace ").value()).isEqualTo("ada.lovelace");
        assertThat(new LoginName("ADA")).isEqualTo(new LoginName("ada"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "ada", "ada@firm.example", "a_b-c+d"})
    void takesNamesAndAddresses(String text) {
        assertThat(LoginName.parse(text)).contains(new LoginName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".ada", "a b", "ada\n", "jürgen", "a\u0000", "<b>", "ada'--"})
    void refusesWhatNoAccountCanHave(String text) {
        var typed = text + (text.endsWith("\n") ? "x" : "");

        assertThat(LoginName.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LoginName(typed));
    }

    @Test
    void endsAtSixtyFourCharacters() {
        assertThat(LoginName.parse("a".repeat(64))).isPresent();
        assertThat(LoginName.parse("a".repeat(65))).isEmpty();
    }
}
