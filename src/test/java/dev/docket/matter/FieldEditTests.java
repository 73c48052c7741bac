package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.docket.matter.FieldEdit.Resolution;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldEditTests {

    /** For every field: three different values, one of which is the absent one. */
    private static Stream<Arguments> values() {
        return Arrays.stream(MatterField.values()).flatMap(field -> {
            Object one = DetailsFixture.FULL.get(field);
            Object other = DetailsFixture.another(field);
            Object none = field == MatterField.PRIORITY
                    ? Priority.NORMAL
                    : MatterDetails.titled("").get(field);
            return Stream.of(arguments(one, other, none), arguments(none, one, other), arguments(other, none, one));
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void keepsWhatIsThereIfAuthorChangedNothing(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, base).against(theirs)).isEqualTo(Resolution.NOTHING_TO_DO);
        assertThat(new FieldEdit(base, base).against(base)).isEqualTo(Resolution.NOTHING_TO_DO);
    }

    @ParameterizedTest
    @MethodSource("values")
    void takesMineIfNobodyElseChangedIt(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(base)).isEqualTo(Resolution.TAKE_MINE);
    }

    @ParameterizedTest
    @MethodSource("values")
    void hasNothingToDoIfBothWantTheSame(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(mine)).isEqualTo(Resolution.NOTHING_TO_DO);
    }

    @ParameterizedTest
    @MethodSource("values")
    void keepsTheirsIfAllDiffer(@Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        assertThat(new FieldEdit(base, mine).against(theirs)).isEqualTo(Resolution.KEEP_THEIRS);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheFieldThatDiffers(MatterField field) {
        MatterDetails mine = DetailsFixture.FULL.with(field, DetailsFixture.another(field));

        assertThat(FieldEdit.between(DetailsFixture.FULL, mine))
                .isEqualTo(Map.of(field, new FieldEdit(DetailsFixture.FULL.get(field), DetailsFixture.another(field))));
    }

    @Test
    void findsNothingBetweenEquals() {
        assertThat(FieldEdit.between(DetailsFixture.FULL, DetailsFixture.FULL)).isEmpty();
    }
}
