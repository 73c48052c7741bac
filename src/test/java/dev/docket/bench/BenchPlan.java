package dev.docket.bench;

import java.util.List;

/**
 * How much is measured.
 *
 * @param sizes of the boards, ascending: 50, one of 1,000, one of 5,000 and 20,000 where all is measured
 * @param rounds how often each board's turn comes where they take turns
 * @param viewers of a board with push, and of one that is opened by all at once
 * @param steps how many pages poll, ascending
 * @param seconds how long something lasts that is measured over a time
 * @param starts how often Docket is started
 */
record BenchPlan(List<Integer> sizes, int rounds, int viewers, List<Integer> steps, int seconds, int starts) {

    static final BenchPlan WHOLE =
            new BenchPlan(List.of(50, 1_000, 5_000, 20_000), 20, 200, List.of(1, 10, 100, 500, 1_000, 2_000), 60, 3);

    /** For whoever changes the benchmarks: every line of them is run, no figure is worth anything. */
    static final BenchPlan QUICK = new BenchPlan(List.of(50, 1_000), 4, 20, List.of(1, 10, 40), 10, 1);

    int smallest() {
        return sizes.getFirst();
    }

    /** 5,000, or the largest that there is. */
    int large() {
        return sizes.contains(5_000) ? 5_000 : sizes.getLast();
    }

    /** 1,000, on which many look. */
    int shared() {
        return 1_000;
    }
}
