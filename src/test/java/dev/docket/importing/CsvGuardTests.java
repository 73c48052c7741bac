package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1", "-5", "@SUM(A1)", "=", "'=1", "''", "''=x", "=a\nb"})
    void guardsWhatASpreadsheetWouldTakeForAFormula(String value) {
        assertThat(CsvGuard.guard(value)).isEqualTo("'" + value);
        assertThat(CsvGuard.unguard(CsvGuard.guard(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "Abbott v. Baxter", "'Twas", "1-2", "a=b", " =1", "\u202E=x", "\n=1"})
    void leavesAnythingElseAlone(String value) {
        assertThat(CsvGuard.guard(value)).isEqualTo(value);
        assertThat(CsvGuard.unguard(value)).isEqualTo(value);
    }

    @Test
    void givesBackExactlyWhatThereWas() {
        String[] parts = {"", "'", "=", "-", "a", "\n"};
        for (String first : parts) {
            for (String second : parts) {
                for (String third : parts) {
                    String value = first + second + third;
                    assertThat(CsvGuard.unguard(CsvGuard.guard(value))).isEqualTo(value);
                }
            }
        }
    }
}
