package dev.docket.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the command to the first request that is served, on a database that is there. */
final class StartBench {

    private StartBench() {}

    /** Starts it as often as planned, and leaves the last one running. */
    static BenchedDocket run(Preparation stage, BenchPlan plan, BenchTable table) throws IOException {
        List<Duration> starts = new ArrayList<>();
        var docket = stage.start();
        starts.add(docket.start());
        while (starts.size() < plan.starts()) {
            docket.close();
            docket = stage.start();
            starts.add(docket.start());
        }
        table.add(Row.of(
                        "start",
                        "fat jar to ready, on an existing embedded database",
                        Samples.of(starts.stream()
                                .map(each -> each.toMillis() / 1e3)
                                .toList()),
                        "s")
                .atMost(8));
        return docket;
    }
}
