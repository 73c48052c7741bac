package dev.docket.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a benchmark works with.
 *
 * @param boards their ids, by how many matters they have, ascending
 * @param appeals the board of real cases, where there are any
 */
record Scene(
        BenchedDocket docket,
        BenchDatabase database,
        Crowd crowd,
        Map<Integer, Long> boards,
        OptionalLong appeals,
        BenchPlan plan,
        BenchTable table,
        Growth growth) {

    static final String BARE = "/bench/bare";

    long board(int size) {
        return boards.get(size);
    }

    String path(int size) {
        return "/boards/" + board(size);
    }

    /** Has changes come from now on in this way, and waits until a page is opened with it. */
    void transport(String wanted) throws SQLException {
        database.transport(wanted.toUpperCase(Locale.ROOT));
        var session = crowd.known("ada");
        boolean there = false;
        for (int tries = 0; tries < 50 && !there; tries++) {
            var opened = DrivenPage.open(session, path(plan.smallest()), "settle");
            there = opened.shown().text().contains("\"transport\":\"" + wanted + "\"");
            opened.page().close();
            Pace.pause(Duration.ofMillis(there ? 0 : 200));
        }
        if (!there) {
            throw new IllegalStateException("No page opens with " + wanted);
        }
    }

    /** The curves of the two plots. */
    record Growth(Map<String, Curve> byMatters, Map<String, Curve> byViewers) {

        Growth() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void matters(String name, double matters, double figure) {
            byMatters.computeIfAbsent(name, Curve::named).add(matters, figure);
        }

        void viewers(String name, double viewers, double figure) {
            byViewers.computeIfAbsent(name, Curve::named).add(viewers, figure);
        }
    }
}
