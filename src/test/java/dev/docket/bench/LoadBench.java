package dev.docket.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Many open a board at once; and more and more have it open, and poll. */
final class LoadBench implements Benchmark {

    private static final String NAME = "load";
    private static final int INTERVAL = 30;

    /** So many come within the interval in which the first of them polls. */
    private static final int TOGETHER = 100;

    /** Changes a second. */
    private static final double RATE = 2;

    /** So many polls a second at least, where few have the board open. */
    private static final double FEWEST = 4;

    @Override
    public void run(Scene scene) throws SQLException {
        openAtOnce(scene);
        double unloaded = unloaded(scene);
        List<DrivenPage> pages = new ArrayList<>();
        var mover =
                Mover.on(scene.crowd().known("ada"), scene.board(scene.plan().shared()), "open");
        for (int step : scene.plan().steps()) {
            fill(scene, pages, step);
            boolean most = step == scene.plan().steps().getLast();
            poll(
                    scene,
                    pages,
                    mover,
                    most ? scene.plan().seconds() : scene.plan().seconds() / 4,
                    unloaded,
                    most);
        }
        mover.close();
        Crowd.close(pages);
    }

    /** They come one after the other, and poll: until a page does, Flow keeps the response that has drawn the board. */
    private static void fill(Scene scene, List<DrivenPage> pages, int wanted) {
        while (pages.size() < wanted) {
            int more = Math.min(TOGETHER, wanted - pages.size());
            var opened = scene.crowd().open(scene.path(scene.plan().shared()), pages.size(), more, "open");
            opened.forEach(DrivenPage::poll);
            pages.addAll(opened);
        }
    }

    private static void openAtOnce(Scene scene) {
        int viewers = scene.plan().viewers();
        var sessions = scene.crowd().sessions(viewers);
        var editor =
                Mover.on(scene.crowd().known("ada"), scene.board(scene.plan().shared()), "open");
        for (int i = 0; i < 30; i++) {
            editor.move("warm");
        }
        var logs = scene.docket().logs();
        var done = new AtomicBoolean();
        var edits = CompletableFuture.supplyAsync(() -> edits(editor, done));
        List<Double> times = new ArrayList<>();
        long begun = System.nanoTime();
        List<DrivenPage> pages = Together.all(viewers, viewers, i -> {
            var opened =
                    DrivenPage.open(sessions.get(i), scene.path(scene.plan().shared()), "crowd");
            synchronized (times) {
                times.add((System.nanoTime() - begun) / 1e9);
            }
            return opened.page();
        });
        done.set(true);
        report(scene, Samples.of(times), edits.join(), logs.mostAfterCollection());
        Crowd.close(pages);
        editor.close();
    }

    private static void report(Scene scene, Samples seconds, Samples meanwhile, long most) {
        var table = scene.table();
        var what = "%,d views open a board of 1,000 at once".formatted(seconds.count());
        table.add(Row.of(NAME, what + ", each drawn after", seconds, "s"));
        table.add(
                Row.of(NAME, what + ", all drawn after", seconds.largest(), "s").atMost(5));
        table.add(Row.of(NAME, "a colleague's move meanwhile", meanwhile, "ms"));
        table.add(Row.of(NAME, "a colleague's move meanwhile, the slowest", meanwhile.largest(), "ms")
                .atMost(300));
        table.add(Row.of(NAME, "heap after a collection meanwhile, at most", most, "MB"));
        table.add(Row.of(
                        NAME,
                        "heap with %,d views open".formatted(seconds.count()),
                        scene.docket().liveHeap() / 1e6,
                        "MB")
                .atMost(600));
    }

    private static Samples edits(Mover editor, AtomicBoolean done) {
        List<Double> millis = new ArrayList<>();
        var pace = Pace.perSecond(4);
        while (!done.get()) {
            pace.await();
            editor.lift();
            millis.add(editor.drop("edit").millis());
        }
        return Samples.of(millis);
    }

    /** One view that polls after as many changes as come within the interval, with nobody else there. */
    private static double unloaded(Scene scene) {
        int size = scene.plan().shared();
        var mover = Mover.on(scene.crowd().known("ada"), scene.board(size), "open");
        var page = scene.crowd().open(scene.path(size), 1, "open").getFirst();
        var logs = scene.docket().logs();
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < INTERVAL * RATE; i++) {
                mover.move("warm");
            }
            Pace.pause(java.time.Duration.ofMillis(1_100));
            page.labelled("unloaded").poll();
        }
        page.close();
        mover.close();
        Samples alone = logs.serverMillis("unloaded");
        scene.table()
                .add(Row.of(
                        NAME, "a poll after %.0f changes, one viewer, server".formatted(INTERVAL * RATE), alone, "ms"));
        return alone.median();
    }

    private static void poll(
            Scene scene, List<DrivenPage> pages, Mover mover, int seconds, double unloaded, boolean most) {
        var label = "poll-" + pages.size();
        pages.forEach(page -> page.labelled(label));
        var logs = scene.docket().logs();
        var failed = new AtomicInteger();
        var done = new AtomicBoolean();
        var changes = CompletableFuture.runAsync(() -> change(mover, done));
        double perSecond = Math.max(FEWEST, (double) pages.size() / INTERVAL);
        var pace = Pace.perSecond(perSecond);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * seconds; i++) {
                pace.await();
                var page = pages.get(i % pages.size());
                threads.submit(() -> {
                    try {
                        page.poll();
                    } catch (RuntimeException e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        done.set(true);
        changes.join();
        report(scene, pages.size(), logs.serverMillis(label), failed.get(), unloaded, most);
    }

    private static void change(Mover mover, AtomicBoolean done) {
        var pace = Pace.perSecond(RATE);
        while (!done.get()) {
            pace.await();
            mover.move("change");
        }
    }

    private static void report(Scene scene, int viewers, Samples polls, int failed, double unloaded, boolean most) {
        var table = scene.table();
        var what = "poll, " + Row.counted(viewers, "viewer");
        table.add(Row.of(NAME, what + ", server", polls, "ms"));
        double heap = scene.docket().liveHeap() / 1e6;
        scene.growth().viewers("poll (p50), ms", viewers, polls.median());
        scene.growth().viewers("poll (p95), ms", viewers, polls.p95());
        scene.growth().viewers("live heap, MB", viewers, heap);
        if (most) {
            table.add(Row.ratio(NAME, what + ", p95 : one viewer's", polls.p95(), unloaded)
                    .atMost(5));
            table.add(Row.of(NAME, what + ", failed", failed, "polls").atMost(0));
            table.add(Row.of(NAME, what + ", heap", heap, "MB").atMost(1_000));
        }
    }
}
