package dev.docket.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first response of a board. */
final class BoardBench implements Benchmark {

    private static final String NAME = "board";

    @Override
    public void run(Scene scene) {
        var session = scene.crowd().known("ben");
        Map<Integer, List<DrivenPage.Opened>> opened = new LinkedHashMap<>();
        // The first round is for the compiler.
        for (int round = 0; round <= scene.plan().rounds(); round++) {
            for (int size : scene.plan().sizes()) {
                var page = DrivenPage.open(session, scene.path(size), "board");
                opened.computeIfAbsent(size, any -> new ArrayList<>()).add(page);
                page.page().close();
            }
        }
        for (int size : scene.plan().sizes()) {
            report(scene, size, opened.get(size));
        }
        appeals(scene, session);
        int large = scene.plan().large();
        int largest = scene.plan().sizes().getLast();
        scene.table()
                .add(Row.ratio(
                                NAME,
                                "first response, raw, %,d : %,d matters".formatted(largest, large),
                                raw(opened.get(largest)),
                                raw(opened.get(large)))
                        .atMost(1.1));
    }

    /** Names and courts as they are, in all their lengths. */
    private static void appeals(Scene scene, DrivenSession session) {
        if (scene.appeals().isEmpty()) {
            scene.table().note("Without the appeals of American federal courts: their file is not there.");
            return;
        }
        List<DrivenPage.Opened> opened = new ArrayList<>();
        for (int round = 0; round < scene.plan().rounds(); round++) {
            opened.add(DrivenPage.open(session, "/boards/" + scene.appeals().getAsLong(), "appeals"));
            opened.getLast().page().close();
        }
        var matters = FirstSight.in(opened.getFirst().shown().text()).matters();
        var what = "first response, %,d real appeals".formatted(matters);
        scene.table().add(Row.of(NAME, what + ", raw", raw(opened), "kB"));
        scene.table()
                .add(Row.of(
                        NAME,
                        what + ", round trip",
                        Samples.of(opened.stream()
                                .map(each -> each.shown().millis())
                                .toList()),
                        "ms"));
    }

    private static void report(Scene scene, int size, List<DrivenPage.Opened> opened) {
        var table = scene.table();
        boolean marked = size == scene.plan().large();
        var raw = Row.of(NAME, "first response, %,d matters, raw".formatted(size), raw(opened), "kB");
        double zipped = Samples.of(
                        opened.stream().map(each -> each.shown().sent() / 1e3).toList())
                .median();
        var sent = Row.of(NAME, "first response, %,d matters, compressed".formatted(size), zipped, "kB");
        table.add(marked ? raw.atMost(150) : raw);
        table.add(marked ? sent.atMost(20) : sent);
        Samples all = Samples.of(
                opened.stream().skip(1).map(each -> each.shown().millis()).toList());
        table.add(Row.of(NAME, "first response, %,d matters, round trip".formatted(size), all, "ms"));
        table.add(Row.of(
                NAME,
                "cards drawn at first, %,d matters".formatted(size),
                FirstSight.in(opened.getFirst().shown().text()).cards(),
                "cards"));
        scene.growth().matters("first response, ms", size, all.median());
        scene.growth().matters("first response, kB", size, raw(opened));
    }

    private static double raw(List<DrivenPage.Opened> opened) {
        return Samples.of(opened.stream().map(each -> each.shown().raw() / 1e3).toList())
                .median();
    }
}
