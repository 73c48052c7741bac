package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-00042", "7", "M001/2026", "a.b", "1234567890123456789012345678901234567890"})
    void takesNumbers(String text) {
        assertThat(new MatterNumber(text)).hasToString(text);
        assertThat(MatterNumber.parse(text)).contains(new MatterNumber(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 7",
                "-7",
                "../7",
                "7 8",
                "7\n",
                "7<script>",
                "Ä1",
                "12345678901234567890123456789012345678901"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(MatterNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MatterNumber(text));
    }
}
