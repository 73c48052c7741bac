package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTests {

    @Test
    void takesTheMiddleOne() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(7).median()).isEqualTo(7);
    }

    @Test
    void takesTheLowerOfTwoMiddleOnes() {
        assertThat(Samples.of(4, 1, 2, 3).median()).isEqualTo(2);
    }

    @Test
    void takesPercentilesThatWereMeasured() {
        var hundred = Samples.of(IntStream.rangeClosed(1, 100).boxed().toList());

        assertThat(hundred.p95()).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(0)).isEqualTo(1);
        assertThat(hundred.largest()).isEqualTo(100);
        assertThat(hundred.count()).isEqualTo(100);
    }

    @Test
    void countsAnOutlierAmongAFewAsTheirP95() {
        assertThat(Samples.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 80).p95()).isEqualTo(80);
    }

    @Test
    void hasNoMedianOfNothing() {
        var nothing = Samples.of(List.of());

        assertThatThrownBy(nothing::median).isInstanceOf(IllegalStateException.class);
    }
}
