package dev.docket.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the command to the first request that is served, on a database that is there. */
final class StartBench {

    static final String NAME = "start";

    private StartBench() {}

    /** Starts it as often as planned in each way, by turns. */
    static void run(Preparation stage, BenchPlan plan, BenchTable table) throws IOException, InterruptedException {
        List<Launch> launches = new ArrayList<>(List.of(Launch.unpacked(), Launch.packed()));
        if (Launch.hasCache()) {
            stage.start(Launch.training(stage.cache())).close();
            launches.addFirst(Launch.cached(stage.cache()));
        }
        Map<Launch, List<Double>> seconds = new LinkedHashMap<>();
        for (int start = 0; start < plan.starts(); start++) {
            for (Launch launch : launches) {
                try (var docket = stage.start(launch)) {
                    seconds.computeIfAbsent(launch, first -> new ArrayList<>())
                            .add(docket.start().toMillis() / 1e3);
                }
            }
        }
        seconds.forEach((launch, each) ->
                table.add(Row.of(NAME, launch.name() + ", on an existing embedded database", Samples.of(each), "s")
                        .atMost(8)));
    }
}
