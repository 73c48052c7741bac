package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTests {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "{year}-{seq:5}, 42, 2026-00042",
        "{year}-{seq:5}, 123456, 2026-123456",
        "{seq:1}, 7, 7",
        "M{seq:3}/{year}, 1, M001/2026",
        "{year}.{year}.{seq:2}, 3, 2026.2026.03"
    })
    void fillsInYearAndSequence(String pattern, long sequence, String number) {
        assertThat(new NumberPattern(pattern).number(NEW_YEARS_EVE, sequence).value())
                .isEqualTo(number);
    }

    @Test
    void startsAnewWithTheYear() {
        assertThat(NumberPattern.YEARLY.period(NEW_YEARS_EVE)).isEqualTo("2026");
        assertThat(NumberPattern.YEARLY.period(NEW_YEARS_EVE.plusDays(1))).isEqualTo("2027");
    }

    @Test
    void neverStartsAnewWithoutTheYear() {
        var pattern = new NumberPattern("M-{seq:4}");

        assertThat(pattern.period(NEW_YEARS_EVE)).isEqualTo(pattern.period(NEW_YEARS_EVE.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{year}", "{year}-{seq}", "{seq:0}", "{seq:10}", "{seq:2}{seq:2}"})
    void refusesPatternWithoutExactlyOneSequence(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(pattern))
                .withMessageContaining("one {seq:N}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-{seq:5}", "{seq:5} a", "{month}-{seq:5}", "Ä{seq:5}"})
    void refusesPatternWhoseNumbersAreNone(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberPattern(pattern))
                .withMessageContaining("numbers that are none");
    }

    @Test
    void refusesPatternWhoseNumbersBecomeTooLongLater() {
        assertThat(new NumberPattern("x".repeat(31) + "{seq:1}").number(NEW_YEARS_EVE, 999_999_999))
                .isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberPattern("x".repeat(32) + "{seq:1}"));
    }

    @Test
    void writesTheSameDigitsEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(NumberPattern.YEARLY.number(NEW_YEARS_EVE, 42).value()).isEqualTo("2026-00042");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{year}-{seq:5}, 2026-00042, 2026, 42",
        "{year}-{seq:5}, 2019-123456, 2019, 123456",
        "{seq:1}, 7, '', 7",
        "M{seq:3}/{year}, M001/2026, 2026, 1",
        "{year}.{year}.{seq:2}, 2026.2026.03, 2026, 3"
    })
    void knowsItsOwnNumbers(String pattern, String number, String period, long sequence) {
        assertThat(new NumberPattern(pattern).place(new MatterNumber(number)))
                .contains(new NumberPattern.Place(period, sequence));
    }

    @ParameterizedTest
    @CsvSource({
        "{year}-{seq:5}, 2026-0042",
        "{year}-{seq:5}, 26-00042",
        "{year}-{seq:5}, 2026-00042-1",
        "{year}-{seq:5}, 2026-1234567890",
        "{year}.{year}.{seq:2}, 2026.2025.03",
        "M.{seq:3}, MX001"
    })
    void knowsNoOtherNumbers(String pattern, String number) {
        assertThat(new NumberPattern(pattern).place(new MatterNumber(number))).isEmpty();
    }
}
