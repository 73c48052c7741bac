package dev.docket.bench;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether a browser stays smooth: while a card is dragged and others change the board, and when a burst arrives. */
final class SmoothBench implements Benchmark {

    private static final String NAME = "smooth";
    private static final int RUNS = 5;
    private static final int BURST = 1_000;
    private static final int FEW = 50;

    private static final String FRAMES = """
            () => {
              window.frames_ = [];
              let last = performance.now();
              const frame = (now) => {
                window.frames_.push(now - last);
                last = now;
                window.framing = requestAnimationFrame(frame);
              };
              window.framing = requestAnimationFrame((now) => { last = now; window.framing = requestAnimationFrame(frame); });
            }
            """;

    private static final String LONGEST_FRAME = "() => { cancelAnimationFrame(framing); return Math.max(...frames_); }";

    /** What the main thread is blocked by, and in how many frames the cards of the board changed. */
    private static final String TASKS = """
            () => {
              window.tasks = [];
              new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)))
                .observe({ type: 'longtask' });
              window.repaints = new Set();
              let frame = 0;
              const count = () => { frame += 1; requestAnimationFrame(count); };
              requestAnimationFrame(count);
              const observer = new MutationObserver(() => repaints.add(frame));
              document.querySelectorAll('docket-column').forEach((column) => observer.observe(column, { childList: true }));
            }
            """;

    @Override
    public void run(Scene scene) throws Exception {
        drag(scene);
        burst(scene);
    }

    private static void drag(Scene scene) {
        int size = scene.plan().large();
        var mover = Mover.on(scene.crowd().known("cleo"), scene.board(size), "open");
        List<Double> quiet = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        try (var context = ScreenBench.context(scene, "ben")) {
            var page = open(context.newPage(), scene, scene.board(size));
            for (int run = 0; run <= RUNS; run++) {
                double still = longestFrame(page);
                var done = new AtomicBoolean();
                var changes = CompletableFuture.runAsync(() -> change(mover, done));
                double moving = longestFrame(page);
                done.set(true);
                changes.join();
                if (run > 0) {
                    quiet.add(still);
                    busy.add(moving);
                }
            }
        }
        mover.close();
        var what = "longest frame of a drag, %,d matters".formatted(size);
        scene.table().add(Row.of(NAME, what + ", nobody else there", Samples.of(quiet), "ms"));
        scene.table()
                .add(Row.of(NAME, what + ", 5 changes a second", Samples.of(busy), "ms")
                        .atMost(50));
    }

    private static void change(Mover mover, AtomicBoolean done) {
        var pace = Pace.perSecond(5);
        while (!done.get()) {
            pace.await();
            mover.move("change");
        }
    }

    /** Drags a card over the board and back, and lets it go where it was. */
    private static double longestFrame(Page page) {
        BoundingBox card = page.locator("docket-column")
                .nth(3)
                .locator("docket-card")
                .first()
                .boundingBox();
        BoundingBox other = page.locator("docket-column").nth(2).boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(card.x + 60, card.y + 30);
        mouse.down();
        mouse.move(card.x + 72, card.y + 34, new Mouse.MoveOptions().setSteps(3));
        page.evaluate(FRAMES);
        for (int i = 0; i < 6; i++) {
            mouse.move(other.x + 60, other.y + 120 + 60 * i, new Mouse.MoveOptions().setSteps(12));
            mouse.move(card.x + 60, card.y + 120 + 60 * i, new Mouse.MoveOptions().setSteps(12));
        }
        double longest = number(page, LONGEST_FRAME);
        page.keyboard().press("Escape");
        mouse.up();
        return longest;
    }

    private static void burst(Scene scene) throws IOException, SQLException {
        // So few that what is added is drawn.
        long board = scene.database().addBoard("Bench burst " + System.currentTimeMillis());
        add(board, FEW);
        scene.transport("push");
        try (var context = ScreenBench.context(scene, "ben")) {
            var page = open(context.newPage(), scene, board);
            page.evaluate(TASKS);
            add(board, BURST);
            page.waitForFunction(
                    "revision => Number(document.querySelector('docket-sync').dataset.revision) >= revision",
                    (double) scene.database().revision(board));
            page.waitForFunction("() => repaints.size > 0");
            var what = "a burst of %,d new matters".formatted(BURST);
            double longest = number(page, "Math.max(0, ...tasks)");
            scene.table()
                    .add(Row.of(NAME, what + ", longest task of the browser", longest, "ms")
                            .atMost(100));
            scene.table()
                    .add(Row.of(NAME, what + ", repaints", number(page, "repaints.size"), "×")
                            .atMost(1));
        }
        scene.transport("polling");
    }

    /** As an import does it: in one transaction, with a revision for each. */
    private static void add(long board, int matters) throws IOException {
        var file = Path.of("target/bench/burst.csv").toAbsolutePath();
        LargeFile.write(file, "Burst" + System.nanoTime(), matters);
        BenchedDocket.importFile(file.resolveSibling("data"), file, Long.toString(board));
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static Page open(Page page, Scene scene, long board) {
        page.navigate(scene.docket().address() + "/boards/" + board);
        page.locator("docket-card").first().waitFor();
        return page;
    }
}
