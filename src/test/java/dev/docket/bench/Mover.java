package dev.docket.bench;

import dev.docket.bench.DrivenSession.Reply;
import dev.docket.bench.FirstSight.Column;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who drags cards from the first stage to the top of the second one, and each with his next move back to where it
 * was: another one each time, and the board does not change for good.
 */
final class Mover {

    /** So many cards of the first stage take turns. */
    private static final int CARDS = 10;

    /** What the page is told where the answer of the database takes longer than a moment, and when it has come. */
    private static final String HURRIED = "\"pollInterval\",\"feat\":8,\"value\":500}";

    private static final String UNHURRIED = "\"pollInterval\",\"feat\":8,\"value\":30000}";
    private static final Duration HURRY = Duration.ofMillis(100);

    private final DrivenPage page;
    private final FirstSight sight;
    private int moves;

    private Mover(DrivenPage page, FirstSight sight) {
        this.page = page;
        this.sight = sight;
    }

    static Mover on(DrivenSession session, long board, String label) {
        var opened = DrivenPage.open(session, "/boards/" + board, label);
        return new Mover(opened.page(), FirstSight.in(opened.shown().text()));
    }

    DrivenPage page() {
        return page;
    }

    /** Takes a card and drops it. Answers what the drop brought. */
    Reply move(String label) {
        lift();
        return drop(label);
    }

    /** As {@link #move}, and waits until the server has decided on it and the page shows it. For a page that polls. */
    Reply settle(String label) {
        var reply = move(label);
        for (boolean awaited = reply.text().contains(HURRIED); awaited; ) {
            Pace.pause(HURRY);
            awaited = !page.labelled("settle").poll().text().contains(UNHURRIED);
        }
        return reply;
    }

    void lift() {
        page.labelled("lift").fire(sight.canvas(), "docket-drag-start", Map.of());
    }

    Reply drop(String label) {
        Column first = sight.columns().get(0);
        Column second = sight.columns().get(1);
        List<String> home = first.drawn();
        int turn = moves / 2 % Math.min(CARDS, home.size() - 1);
        var matter = home.get(turn);
        boolean away = moves++ % 2 == 0;
        return away
                ? drop(label, second, matter, "", second.drawn().getFirst())
                : drop(label, first, matter, turn == 0 ? "" : home.get(turn - 1), home.get(turn + 1));
    }

    private Reply drop(String label, Column to, String matter, String after, String before) {
        return page.labelled(label)
                .fire(
                        to.node(),
                        "docket-drop",
                        Map.of(
                                "event.detail.matter", matter,
                                "event.detail.after", after,
                                "event.detail.before", before,
                                "event.detail.lane", "",
                                "event.detail.id", UUID.randomUUID().toString()),
                        sight.canvas(),
                        "docket-drag-end");
    }

    void close() {
        page.close();
    }
}
