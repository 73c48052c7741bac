package dev.docket.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * By how much the live heap grows with each view, in a session of its own. Each has polled once, as it has within half a
 * minute: until then Flow keeps the response that has drawn the board.
 */
final class MemoryBench implements Benchmark {

    private static final String NAME = "memory";
    private static final int VIEWS = 100;

    @Override
    public void run(Scene scene) {
        // Signed in, and known to Vaadin: what is measured is the view.
        int views = Math.min(VIEWS, scene.plan().viewers());
        kilobytes(scene, Scene.BARE, views);
        double bare = kilobytes(scene, Scene.BARE, views);
        Map<Integer, Double> each = new LinkedHashMap<>();
        for (int size : scene.plan().sizes()) {
            // The picture of the board is shared by all its viewers.
            var first = DrivenPage.open(scene.crowd().known("ada"), scene.path(size), "open")
                    .page();
            each.put(size, kilobytes(scene, scene.path(size), views));
            first.close();
        }
        scene.table().add(Row.of(NAME, "heap of a bare page", bare, "kB"));
        int large = scene.plan().large();
        each.forEach((size, kilobytes) -> {
            var row = Row.of(NAME, "heap of a view, %,d matters".formatted(size), kilobytes, "kB");
            scene.table().add(size == large ? row.atMost(350) : row);
            scene.growth().matters("heap of a view, kB", size, kilobytes);
        });
        int small = scene.plan().smallest();
        var what = "heap of a view, %,d : %,d matters".formatted(large, small);
        scene.table()
                .add(Row.ratio(NAME, what, each.get(large), each.get(small)).atMost(1.2));
    }

    private static double kilobytes(Scene scene, String path, int views) {
        long before = scene.docket().liveHeap();
        var pages = scene.crowd().open(path, views, "open");
        pages.forEach(DrivenPage::poll);
        long after = scene.docket().liveHeap();
        Crowd.close(pages);
        return (after - before) / 1e3 / views;
    }
}
