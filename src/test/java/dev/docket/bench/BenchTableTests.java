package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchTableTests {

    private static final Row PLAIN = Row.of("idle", "a poll", Samples.of(1.234, 1.234, 9), "ms");

    @Test
    void givesNoVerdictWithoutAMark() {
        assertThat(PLAIN.verdict()).isEmpty();
        assertThat(PLAIN.shownMark()).isEmpty();
    }

    @Test
    void meetsAMarkThatIsReachedExactly() {
        assertThat(PLAIN.atMost(1.234).verdict()).isEqualTo("met");
        assertThat(Row.of("load", "failed", 0, "polls").atMost(0).verdict()).isEqualTo("met");
    }

    @Test
    void saysByHowMuchAMarkIsMissed() {
        assertThat(Row.of("move", "a move", 12, "SQL").atMost(8).verdict()).isEqualTo("missed by 50 %");
        assertThat(Row.of("move", "a move", 8.001, "SQL").atMost(8).verdict()).isEqualTo("missed by 1 %");
    }

    @Test
    void dividesWhatWasTakenInOneRun() {
        assertThat(Row.ratio("idle", "board : bare", 3, 2).figure()).isEqualTo(1.5);
    }

    @Test
    void showsThreeDigitsThatCount() {
        assertThat(Row.shown(1.234)).isEqualTo("1.23");
        assertThat(Row.shown(12.34)).isEqualTo("12.3");
        assertThat(Row.shown(12_345.6)).isEqualTo("12,346");
        assertThat(Row.shown(8)).isEqualTo("8");
        assertThat(Row.shown(0)).isEqualTo("0");
    }

    @Test
    void writesMarkdown() {
        var table = new BenchTable();
        table.add(PLAIN.atMost(1.5));
        table.note("On a quiet machine.");

        assertThat(table.markdown())
                .contains("|---|---|---:|---:|---:|---:|---|\n")
                .contains("| idle | a poll | 1.23 ms | 9 ms | 3 | ≤ 1.50 ms | met |\n")
                .endsWith("\n- On a quiet machine.\n");
    }

    @Test
    void writesValuesForMachines() {
        var table = new BenchTable();
        table.add(Row.of("board", "a \"first\" response, raw", 1234.5, "kB"));

        assertThat(table.csv())
                .isEqualTo("bench,what,figure,p95,count,unit,at most,verdict\n"
                        + "\"board\",\"a \"\"first\"\" response, raw\",1234.5000,,1,\"kB\",,\"\"\n");
    }
}
