package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatterDetailsTests {

    @ParameterizedTest
    @EnumSource
    void changesOneFieldAndNoOther(MatterField field) {
        Object value = DetailsFixture.another(field);

        MatterDetails changed = DetailsFixture.FULL.with(field, value);

        for (MatterField each : MatterField.values()) {
            assertThat(changed.get(each)).isEqualTo(each == field ? value : DetailsFixture.FULL.get(each));
        }
        assertThat(changed.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void goesBackToWhatItWas(MatterField field) {
        MatterDetails there = DetailsFixture.FULL.with(field, DetailsFixture.another(field));

        assertThat(there.with(field, DetailsFixture.FULL.get(field))).isEqualTo(DetailsFixture.FULL);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESPONSIBLE", "OPENED", "LIMITATION", "HEARING", "DEADLINE"})
    void takesValueAway(MatterField field) {
        assertThat(DetailsFixture.FULL.with(field, null).get(field)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "CLIENT", "OPPOSING_PARTY", "PRACTICE_AREA", "COURT", "REFERENCE", "DESCRIPTION"})
    void emptiesTextThatIsTakenAway(MatterField field) {
        assertThat(DetailsFixture.FULL.with(field, null).get(field)).isEqualTo("");
    }

    @Test
    void isOpenWithoutAnyStatus() {
        assertThat(DetailsFixture.FULL.with(MatterField.STATUS, null).status()).isEqualTo(MatterStatus.OPEN);
    }

    @Test
    void hasNoTagsWithoutAny() {
        assertThat(DetailsFixture.FULL.with(MatterField.TAGS, null).tags()).isEqualTo(Tags.NONE);
    }

    @Test
    void takesTagsUpToTheirLimits() {
        List<String> many =
                IntStream.range(0, Tags.MOST).mapToObj(i -> "tag " + i).toList();
        assertThat(tagged(many).problems()).isEmpty();
        assertThat(tagged(Stream.concat(many.stream(), Stream.of("one more")).toList())
                        .problems())
                .isEqualTo(Map.of(MatterField.TAGS, "tags"));
        assertThat(tagged(List.of("x".repeat(Tags.LONGEST))).problems()).isEmpty();
        assertThat(tagged(List.of("x".repeat(Tags.LONGEST + 1))).problems())
                .isEqualTo(Map.of(MatterField.TAGS, "long"));
        assertThat(tagged(List.of("a\0b")).problems()).isEqualTo(Map.of(MatterField.TAGS, "characters"));
    }

    private static MatterDetails tagged(List<String> tags) {
        return DetailsFixture.FULL.with(MatterField.TAGS, new Tags(tags));
    }

    @Test
    void isOfNormalPriorityWithoutAny() {
        assertThat(DetailsFixture.FULL.with(MatterField.PRIORITY, null).priority())
                .isEqualTo(Priority.NORMAL);
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "CLIENT", "OPPOSING_PARTY", "PRACTICE_AREA", "COURT", "REFERENCE", "DESCRIPTION"})
    void stripsText(MatterField field) {
        assertThat(DetailsFixture.FULL.with(field, " \t text\u2003\n").get(field))
                .isEqualTo("text");
    }

    @Test
    void needsNothingButATitle() {
        assertThat(MatterDetails.titled("Varga v. Hollis Freight").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void needsATitle(String title) {
        assertThat(MatterDetails.titled(title).problems()).isEqualTo(Map.of(MatterField.TITLE, "required"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void takesTextUpToItsLimit(MatterField field, int limit) {
        assertThat(DetailsFixture.FULL.with(field, "x".repeat(limit)).problems())
                .isEmpty();
        assertThat(DetailsFixture.FULL.with(field, "x".repeat(limit + 1)).problems())
                .isEqualTo(Map.of(field, "long"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesTextThatTheDatabaseCannotKeep(MatterField field, int limit) {
        assertThat(DetailsFixture.FULL.with(field, "a\0b").problems()).isEqualTo(Map.of(field, "characters"));
        assertThat(DetailsFixture.FULL.with(field, "a\uD83Db").problems()).isEqualTo(Map.of(field, "characters"));
        assertThat(DetailsFixture.FULL.with(field, "a\uD83D\uDE00b").problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENED", "LIMITATION", "HEARING", "DEADLINE"})
    void refusesImplausibleDays(MatterField field) {
        assertThat(DetailsFixture.FULL.with(field, LocalDate.of(1900, 1, 1)).problems())
                .isEmpty();
        assertThat(DetailsFixture.FULL.with(field, LocalDate.of(2199, 12, 31)).problems())
                .isEmpty();
        assertThat(DetailsFixture.FULL.with(field, LocalDate.of(1899, 12, 31)).problems())
                .isEqualTo(Map.of(field, "date"));
        assertThat(DetailsFixture.FULL.with(field, LocalDate.of(20261, 1, 1)).problems())
                .isEqualTo(Map.of(field, "date"));
    }

    @Test
    void tellsEveryProblem() {
        MatterDetails details = MatterDetails.titled("").with(MatterField.OPENED, LocalDate.MIN);

        assertThat(details.problems()).containsOnlyKeys(MatterField.TITLE, MatterField.OPENED);
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                arguments(MatterField.TITLE, 300),
                arguments(MatterField.CLIENT, 200),
                arguments(MatterField.OPPOSING_PARTY, 200),
                arguments(MatterField.PRACTICE_AREA, 200),
                arguments(MatterField.COURT, 200),
                arguments(MatterField.REFERENCE, 200),
                arguments(MatterField.DESCRIPTION, 20_000));
    }
}
