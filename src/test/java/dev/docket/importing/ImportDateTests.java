package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04", "04.03.2026", "4.3.2026"})
    void readsWhatHasOneMeaning(String text) {
        assertThat(ImportDate.parse(text)).contains(LocalDate.of(2026, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2026", "2026-02-30", "31.4.2026", "4.3.26", "2026-3-4", "soon", "20260304"})
    void guessesAtNothing(String text) {
        assertThat(ImportDate.parse(text)).isEmpty();
    }

    @Test
    void knowsLeapDays() {
        assertThat(ImportDate.parse("2024-02-29")).isPresent();
        assertThat(ImportDate.parse("2026-02-29")).isEmpty();
    }
}
