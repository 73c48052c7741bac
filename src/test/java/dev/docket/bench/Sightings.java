package dev.docket.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** When each of many viewers saw each of some changes, which one person makes at a steady pace, over push. */
final class Sightings {

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final int PATIENCE = 60;

    /** These come before what is measured. */
    private static final int WARM = 40;

    private final long base;
    private final long[] sent;
    private final long[][] seen;
    private final int[] next;
    private final CountDownLatch missing;

    private Sightings(long base, int viewers, int changes) {
        this.base = base;
        sent = new long[changes];
        seen = new long[viewers][changes];
        next = new int[viewers];
        missing = new CountDownLatch(viewers);
    }

    static Sightings of(Scene scene, int viewers, double rate, int changes) {
        int size = scene.plan().shared();
        List<DrivenPage> pages = scene.crowd().open(scene.path(size), viewers, "open");
        var mover = Mover.on(scene.crowd().known("ada"), scene.board(size), "open");
        try {
            mover.page().push();
            pages.forEach(DrivenPage::push);
            var pace = Pace.perSecond(rate);
            for (int i = 0; i < WARM; i++) {
                pace.await();
                mover.move("warm");
            }
            var sightings = new Sightings(scene.database().revision(scene.board(size)), viewers, changes);
            for (int i = 0; i < viewers; i++) {
                int viewer = i;
                pages.get(i).listen((message, nanos) -> sightings.heard(viewer, message, nanos));
            }
            sightings.watch(mover, pace);
            return sightings;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            Crowd.close(pages);
            mover.close();
        }
    }

    private void watch(Mover mover, Pace pace) {
        for (int i = 0; i < sent.length; i++) {
            pace.await();
            mover.lift();
            sent[i] = System.nanoTime();
            mover.drop("pushed");
        }
        try {
            if (!missing.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        missing.getCount() + " viewers have not seen all changes: " + Arrays.toString(next));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One message may bring several changes; they come in order. */
    private void heard(int viewer, String message, long nanos) {
        synchronized (seen[viewer]) {
            var found = REVISION.matcher(message);
            while (found.find()) {
                long revision = Long.parseLong(found.group(1));
                while (next[viewer] < sent.length && base + next[viewer] < revision) {
                    seen[viewer][next[viewer]++] = nanos;
                    if (next[viewer] == sent.length) {
                        missing.countDown();
                    }
                }
            }
        }
    }

    /** From the drop until it is at the client of each viewer, in milliseconds. */
    Samples all() {
        List<Double> all = new ArrayList<>();
        for (long[] each : seen) {
            for (int i = 0; i < sent.length; i++) {
                all.add((each[i] - sent[i]) / 1e6);
            }
        }
        return Samples.of(all);
    }

    /** The same for whoever saw it last. */
    Samples last() {
        List<Double> last = new ArrayList<>();
        for (int i = 0; i < sent.length; i++) {
            int change = i;
            long latest =
                    Arrays.stream(seen).mapToLong(each -> each[change]).max().orElseThrow();
            last.add((latest - sent[i]) / 1e6);
        }
        return Samples.of(last);
    }
}
