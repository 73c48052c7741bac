package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldEditTests {

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
