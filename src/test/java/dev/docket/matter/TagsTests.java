package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTests {

    @Test
    void standInOrderAndOnce() {
        assertThat(Tags.of("settlement", " Expert ", "expert", "", "test   case")
                        .names())
                .containsExactly("Expert", "settlement", "test case");
    }

    @Test
    void areSeveralWhereSeparated() {
        assertThat(Tags.of("b, a;c\nd")).isEqualTo(Tags.of("a", "b", "c", "d"));
    }

    @Test
    void canBeReadAsTheyAreWritten() {
        Tags tags = Tags.of("expert", "test case");

        assertThat(Tags.of(tags.toString())).isEqualTo(tags);
        assertThat(Tags.of(Tags.NONE.toString())).isEqualTo(Tags.NONE);
    }

    @Test
    void growAndShrink() {
        Tags tags = Tags.of("Expert");

        assertThat(tags.with(Tags.of("expert, settlement"))).isEqualTo(Tags.of("Expert", "settlement"));
        assertThat(tags.with(Tags.of("b")).without(Tags.of("EXPERT"))).isEqualTo(Tags.of("b"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a, b', 'a, b, c', 'a, b, d', 'a, b, c, d'",
        "'a, b', 'a', 'a, b, d', 'a, d'",
        "'a, b', 'b, c', 'a', 'c'",
        "'a', 'A, b', 'a', 'a, b'",
        "'', 'a', 'a', 'a'",
    })
    void mergeWhatBothDid(String base, String mine, String theirs, String merged) {
        assertThat(Tags.merged(Tags.of(base), Tags.of(mine), Tags.of(theirs))).isEqualTo(Tags.of(merged));
    }
}
