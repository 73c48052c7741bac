package dev.docket.bench;

import java.util.Arrays;
import java.util.Collection;

/** Figures of one kind, in ascending order. A percentile is a figure that was measured, by the nearest rank. */
record Samples(double[] sorted) {

    Samples {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    static Samples of(double... figures) {
        return new Samples(figures);
    }

    static Samples of(Collection<? extends Number> figures) {
        return new Samples(figures.stream().mapToDouble(Number::doubleValue).toArray());
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    double largest() {
        return percentile(100);
    }

    /** The smallest figure that so many of a hundred do not exceed. */
    double percentile(double percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
