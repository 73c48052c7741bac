package dev.docket.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A poll that brings nothing, beside that of a page with nothing on it. */
final class IdleBench implements Benchmark {

    private static final String NAME = "idle";
    private static final int POLLS = 25;
    private static final int WARM = 400;

    @Override
    public void run(Scene scene) throws SQLException {
        Map<String, DrivenPage> pages = pages(scene);
        for (DrivenPage page : pages.values()) {
            page.labelled("warm");
            for (int i = 0; i < WARM; i++) {
                page.poll();
            }
        }
        var logs = scene.docket().logs();
        Map<String, List<Integer>> bytes = new LinkedHashMap<>();
        for (int round = 0; round < scene.plan().rounds(); round++) {
            pages.forEach((name, page) -> {
                page.labelled(name);
                for (int i = 0; i < POLLS; i++) {
                    bytes.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(page.poll().raw());
                }
            });
        }
        report(scene, logs, bytes);
        statements(scene, pages.get(name(scene.plan().large())));
        Crowd.close(List.copyOf(pages.values()));
    }

    private static Map<String, DrivenPage> pages(Scene scene) {
        Map<String, DrivenPage> pages = new LinkedHashMap<>();
        var sessions = scene.crowd().sessions(scene.plan().sizes().size() + 1);
        pages.put(
                "bare", DrivenPage.open(sessions.getLast(), Scene.BARE, "open").page());
        for (int i = 0; i < scene.plan().sizes().size(); i++) {
            int size = scene.plan().sizes().get(i);
            pages.put(
                    name(size),
                    DrivenPage.open(sessions.get(i), scene.path(size), "open").page());
        }
        return pages;
    }

    private static String name(int size) {
        return "idle-" + size;
    }

    private static void report(Scene scene, BenchedDocket.Logs logs, Map<String, List<Integer>> bytes) {
        var table = scene.table();
        Samples bare = logs.serverMillis("bare");
        table.add(Row.of(NAME, "idle poll of a bare page, server", bare, "ms"));
        for (int size : scene.plan().sizes()) {
            Samples polls = logs.serverMillis(name(size));
            table.add(Row.of(NAME, "idle poll, %,d matters, server".formatted(size), polls, "ms"));
            scene.growth().matters("idle poll, ms", size, polls.median());
        }
        int large = scene.plan().large();
        table.add(Row.ratio(
                        NAME,
                        "idle poll, %,d matters : bare page".formatted(large),
                        logs.serverMillis(name(large)).median(),
                        bare.median())
                .atMost(1.5));
        double floor = Samples.of(bytes.get("bare")).median();
        table.add(Row.of(NAME, "idle poll of a bare page, body", Samples.of(bytes.get("bare")), "B"));
        table.add(Row.of(NAME, "idle poll, %,d matters, body".formatted(large), Samples.of(bytes.get(name(large))), "B")
                .atMost(floor + 40));
    }

    /** Somebody else has polled a moment before. */
    private static void statements(Scene scene, DrivenPage page) throws SQLException {
        int large = scene.plan().large();
        var other = DrivenPage.open(scene.crowd().known("cleo"), scene.path(large), "open")
                .page();
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < scene.plan().rounds(); i++) {
            other.poll();
            scene.database().beginCount();
            page.poll();
            counts.add(scene.database().counted().values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        other.close();
        scene.table()
                .add(Row.of(
                                NAME,
                                "statements of an idle poll, a moment after another viewer's",
                                Samples.of(counts),
                                "SQL")
                        .atMost(0));
    }
}
