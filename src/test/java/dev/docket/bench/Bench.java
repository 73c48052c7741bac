package dev.docket.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** <code>./docket bench</code>: starts Docket, measures what the command line asks for, and writes down what it found. */
final class Bench {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("idle", new IdleBench());
        ALL.put("board", new BoardBench());
        ALL.put("screen", new ScreenBench());
        ALL.put("move", new MoveBench());
        ALL.put("change", new ChangeBench());
        ALL.put("smooth", new SmoothBench());
        ALL.put("memory", new MemoryBench());
        ALL.put("load", new LoadBench());
    }

    private static final String USAGE = "Usage: ./docket bench [--quick] [--again] [--record] [--profile] [all|%s]...";

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean quick = words.remove("--quick");
        boolean again = words.remove("--again");
        boolean record = words.remove("--record");
        boolean profile = words.remove("--profile");
        List<String> known =
                Stream.concat(Stream.of(StartBench.NAME), ALL.keySet().stream()).toList();
        if (words.isEmpty() || words.contains("all")) {
            words = known;
        }
        if (!known.containsAll(words)) {
            System.err.println(USAGE.formatted(String.join("|", known)));
            System.exit(2);
        }
        var table = run(words, quick ? BenchPlan.QUICK : BenchPlan.WHOLE, again, profile);
        if (record) {
            Report.record(FOLDER, table);
        }
        // Threads of the browser's driver may still be there.
        System.exit(0);
    }

    /** What fails must not take with it what the others have found. */
    private static void run(String name, Scene scene) {
        try {
            ALL.get(name).run(scene);
        } catch (Exception e) {
            e.printStackTrace();
            scene.table().note(name + " failed: " + e);
        }
    }

    private static void run(String name, Scene scene, boolean profile) {
        System.out.println(name);
        if (profile) {
            scene.docket().profile(FOLDER.resolve(name + ".jfr"), () -> run(name, scene));
        } else {
            run(name, scene);
        }
    }

    private static BenchTable run(List<String> names, BenchPlan plan, boolean again, boolean profile) throws Exception {
        var begun = Instant.now();
        var table = new BenchTable();
        var growth = new Scene.Growth();
        var stage = Preparation.of(FOLDER, plan, table, again);
        if (names.contains(StartBench.NAME)) {
            StartBench.run(stage, plan, table);
        }
        try (var docket = stage.start(Launch.packed());
                var database = BenchDatabase.in(stage.data())) {
            var crowd = new Crowd(docket.address(), plan.viewers());
            var boards = stage.boards(database, plan);
            var scene = new Scene(docket, database, crowd, boards, stage.appeals(database), plan, table, growth);
            // A run that was broken off may have left the other one.
            scene.transport("polling");
            names.stream().filter(ALL::containsKey).forEach(name -> run(name, scene, profile));
        }
        table.note("Taken at %s within %s, on %s."
                .formatted(
                        begun,
                        Duration.between(begun, Instant.now()).truncatedTo(ChronoUnit.SECONDS),
                        Machine.words()));
        Report.write(FOLDER, table, growth);
        return table;
    }
}
