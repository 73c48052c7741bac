package dev.docket.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A change on its way to those who look at the board. */
final class ChangeBench implements Benchmark {

    private static final String NAME = "change";

    /** Changes a second, as in the figures of others. */
    private static final int RATE = 5;

    @Override
    public void run(Scene scene) throws SQLException {
        for (int size : scene.plan().sizes()) {
            polled(scene, size);
        }
        scene.transport("push");
        List<Integer> steps = new ArrayList<>(scene.plan().steps());
        steps.removeIf(step -> step >= scene.plan().viewers());
        steps.forEach(step -> pushed(scene, step));
        pushed(scene, scene.plan().viewers());
        scene.transport("polling");
    }

    /** What a viewer gets who polls after somebody else's move. */
    private static void polled(Scene scene, int size) {
        var viewer = DrivenPage.open(scene.crowd().known("cleo"), scene.path(size), "open")
                .page();
        var mover = Mover.on(scene.crowd().known("ben"), scene.board(size), "open");
        List<Integer> bytes = new ArrayList<>();
        // The first notice brings the element that shows it.
        for (int round = 0; round <= scene.plan().rounds(); round++) {
            mover.settle("move");
            var reply = viewer.labelled("changed").poll();
            while (!reply.text().contains("docket-card") && !reply.text().contains("\"splice\"")) {
                Pace.perSecond(20).await();
                reply = viewer.poll();
            }
            if (round > 0) {
                bytes.add(reply.raw());
            }
        }
        viewer.close();
        mover.close();
        scene.table()
                .add(Row.of(NAME, "one moved card, %,d matters, body".formatted(size), Samples.of(bytes), "B")
                        .atMost(1_500));
    }

    private static void pushed(Scene scene, int viewers) {
        int changes = RATE * Math.max(10, scene.plan().seconds() / 3);
        var sightings = Sightings.of(scene, viewers, RATE, changes);
        var all = sightings.all();
        var last = sightings.last();
        var what = "change to visible, push, " + Row.counted(viewers, "viewer");
        boolean marked = viewers == scene.plan().viewers();
        var median = Row.of(NAME, what, all, "ms");
        var slow = Row.of(NAME, what + ", p99", all.percentile(99), "ms");
        var latest = Row.of(NAME, what + ", the last viewer", last, "ms");
        scene.table().add(marked ? median.atMost(25) : median);
        scene.table().add(marked ? slow.atMost(60) : slow);
        scene.table().add(marked ? latest.atMost(40) : latest);
        scene.growth().viewers("change to visible, ms", viewers, all.median());
        scene.growth().viewers("change to last viewer, ms", viewers, last.median());
    }
}
