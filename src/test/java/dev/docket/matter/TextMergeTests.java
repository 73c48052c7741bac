package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are written here with a slash between them. */
class TextMergeTests {

    @ParameterizedTest
    @CsvSource({
        "one/two/three, ONE/two/three, one/two/THREE, ONE/two/THREE",
        "one/two/three, zero/one/two/three, one/two/three/four, zero/one/two/three/four",
        "one, zero/one, one/two, zero/one/two",
        "one/two/three, two/three, one/two/THREE, two/THREE",
        "one/two/three, two/three, one/two, two",
        "one/two/three/four/five, one/2/three/four/five, one/two/three/4/4b/five, one/2/three/4/4b/five",
        "one/two/three/four/five, 1/two/3/four/5, one/two/three/four/5, 1/two/3/four/5",
        "one//two, 1//two, one//2, 1//2",
        "one/two, 1/two, one/two/three, 1/two/three",
        "one/two/three, one/two, zero/one/two/three, zero/one/two",
    })
    void putsChangesTogetherThatLieApart(String base, String mine, String theirs, String merged) {
        assertThat(merge(base, mine, theirs)).isEqualTo(merged);
        assertThat(merge(base, theirs, mine)).isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource({
        // The same line: changed, or taken away.
        "one/two/three, one/2/three, one/zwei/three",
        "one/two/three, one/three, one/zwei/three",
        "one/two/three, one, one/two/3",
        "one, 1, eins",
        // Both at the same place: which of them comes first is nothing that a program could know.
        "one, one/two, one/zwei",
        "one, zero/one, null/one",
        "one/two, one/middle/two, one/Mitte/two",
        "'', one, eins",
        "'', one/two, two",
        // Neighbours: what one wrote may only be right with the line beside it as he saw it.
        "one/two/three, 1/two/three, one/2/three",
        "one, 1, one/two",
        "one/two/three, one/three, one/two/more/three",
        // Somebody wrote it all anew.
        "one/two/three, else, one/two/3",
        // Apart at one place, together at another.
        "one/two/three/four/five, 1/two/three/four/5, one/two/three/four/fünf",
    })
    void leavesAloneWhatMeets(String base, String mine, String theirs) {
        assertThat(merge(base, mine, theirs)).isEqualTo("none");
        assertThat(merge(base, theirs, mine)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "one/two/three, 1/two/three, 1/two/three, 1/two/three",
        "one/two/three, 1/two/three, 1/two/3, 1/two/3",
        "one/two/three/four/five, one/two/four/five, 1/two/four/five/six, 1/two/four/five/six",
        "one, one/two, one/two, one/two",
        "one/two/three, one/three, one/three/four, one/three/four",
        "'', one, one, one",
    })
    void makesTheSameChangeOnce(String base, String mine, String theirs, String merged) {
        assertThat(merge(base, mine, theirs)).isEqualTo(merged);
    }

    @ParameterizedTest
    @CsvSource({"one/two, one/two, one/2, one/2", "one/two, 1/two, one/two, 1/two", "'', '', one, one", "'', '', '', ''"
    })
    void takesTheOneChangeThereIs(String base, String mine, String theirs, String merged) {
        assertThat(merge(base, mine, theirs)).isEqualTo(merged);
    }

    @Test
    void seesNoDifferenceInLineEnds() {
        assertThat(TextMerge.of("one\ntwo\nthree", "1\r\ntwo\r\nthree", "one\rtwo\r3"))
                .contains("1\ntwo\n3");
    }

    @Test
    void leavesTheirLineEndsIfNothingElseIsNew() {
        assertThat(TextMerge.of("one\ntwo", "one\r\ntwo", "one\r\n2")).contains("one\r\n2");
    }

    @Test
    void keepsEmptyLinesAndBlanks() {
        assertThat(TextMerge.of("one\n\n\n two \n", "1\n\n\n two \n", "one\n\n\n two \n\nend"))
                .contains("1\n\n\n two \n\nend");
    }

    @Test
    void looksAtTextOfManyLinesAndNotOfMore() {
        String most = String.join("\n", Collections.nCopies(TextMerge.MOST_LINES - 1, "line"));

        assertThat(TextMerge.of(most, "1\n" + most, most.replaceFirst("line$", "end")))
                .contains("1\n" + most.replaceFirst("line$", "end"));
        assertThat(TextMerge.of(most, "1\n2\n" + most, most.replaceFirst("line$", "end")))
                .isEmpty();
    }

    private static String merge(String base, String mine, String theirs) {
        return TextMerge.of(split(base), split(mine), split(theirs))
                .map(text -> text.replace('\n', '/'))
                .orElse("none");
    }

    private static String split(String lines) {
        return lines.replace('/', '\n');
    }
}
