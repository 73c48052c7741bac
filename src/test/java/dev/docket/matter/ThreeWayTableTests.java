package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.docket.matter.FieldEdit.Resolution;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a field: every case, for every field, whatever of the three is absent. */
class ThreeWayTableTests {

    /** For every field: three different values, one of which is the absent one where there is such. */
    private static Stream<Arguments> values() {
        return Arrays.stream(MatterField.values()).flatMap(field -> {
            Object one = DetailsFixture.FULL.get(field);
            Object other = DetailsFixture.another(field);
            Object none = field == MatterField.PRIORITY
                    ? Priority.NORMAL
                    : MatterDetails.titled("").get(field);
            return Stream.of(
                    arguments(field, one, other, none),
                    arguments(field, one, none, other),
                    arguments(field, other, none, one),
                    arguments(field, other, one, none),
                    arguments(field, none, one, other),
                    arguments(field, none, other, one));
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void keepsTheirsIfMineIsBase(
            MatterField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, base).against(field, theirs)).isEqualTo(new Resolution.NothingToDo());
    }

    @ParameterizedTest
    @MethodSource("values")
    void takesMineIfTheirsIsBase(
            MatterField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(field, base)).isEqualTo(new Resolution.Take(mine));
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasNothingToDoIfMineIsTheirs(
            MatterField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(field, mine)).isEqualTo(new Resolution.NothingToDo());
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasNothingToDoIfAllAreTheSame(
            MatterField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, base).against(field, base)).isEqualTo(new Resolution.NothingToDo());
    }

    private static Stream<Arguments> valuesThatDoNotMerge() {
        return values().filter(each -> each.get()[0] != MatterField.TAGS);
    }

    @ParameterizedTest
    @MethodSource("valuesThatDoNotMerge")
    void offersMineIfAllDiffer(
            MatterField field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(field, theirs)).isEqualTo(new Resolution.KeepTheirs());
    }

    @Test
    void mergesDescriptionsThatDifferAtDifferentPlaces() {
        FieldEdit edit = new FieldEdit("one\ntwo\nthree", "1\ntwo\nthree");

        assertThat(edit.against(MatterField.DESCRIPTION, "one\ntwo\n3")).isEqualTo(new Resolution.Take("1\ntwo\n3"));
    }

    @Test
    void mergesTags() {
        FieldEdit edit = new FieldEdit(Tags.of("a", "b"), Tags.of("b", "mine"));

        assertThat(edit.against(MatterField.TAGS, Tags.of("a", "b", "theirs")))
                .isEqualTo(new Resolution.Take(Tags.of("b", "mine", "theirs")));
        assertThat(edit.against(MatterField.TAGS, Tags.of("b", "mine", "theirs")))
                .isEqualTo(new Resolution.NothingToDo());
    }

    @Test
    void mergesNoTagsThatWouldBeTooMany() {
        Tags full = new Tags(
                IntStream.range(0, Tags.MOST).mapToObj(each -> "tag " + each).toList());

        assertThat(new FieldEdit(Tags.NONE, Tags.of("mine")).against(MatterField.TAGS, full))
                .isEqualTo(new Resolution.KeepTheirs());
    }

    @Test
    void hasNothingToDoIfTheirDescriptionContainsMyChange() {
        FieldEdit edit = new FieldEdit("one\ntwo\nthree", "1\ntwo\nthree");

        assertThat(edit.against(MatterField.DESCRIPTION, "1\ntwo\n3")).isEqualTo(new Resolution.NothingToDo());
    }

    @Test
    void mergesNoDescriptionThatWouldBeTooLong() {
        String half = "x".repeat(MatterDetails.LONGEST_DESCRIPTION / 2 - 2);
        FieldEdit edit = new FieldEdit("one", half + "\none");

        assertThat(edit.against(MatterField.DESCRIPTION, "one\n" + half.substring(1)))
                .isEqualTo(new Resolution.Take(half + "\none\n" + half.substring(1)));
        assertThat(edit.against(MatterField.DESCRIPTION, "one\n" + half)).isEqualTo(new Resolution.KeepTheirs());
    }

    /** Other text has one line, and would be no sentence with another's in it. */
    @Test
    void mergesNoOtherText() {
        FieldEdit edit = new FieldEdit("one\ntwo\nthree", "1\ntwo\nthree");

        assertThat(edit.against(MatterField.TITLE, "one\ntwo\n3")).isEqualTo(new Resolution.KeepTheirs());
    }
}
