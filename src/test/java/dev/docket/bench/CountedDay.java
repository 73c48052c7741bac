package dev.docket.bench;

import dev.docket.bench.DrivenSession.Reply;
import dev.docket.database.StatementLog;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** What somebody does at a board, one thing after the other, and what each of it costs. */
final class CountedDay {

    private static final int BODY = 1;
    private static final String BOARD = "docket-board";
    private static final String BUTTON = "vaadin-button";
    private static final Map<String, ?> CLICK = Map.of(
            "event.screenX", 0,
            "event.screenY", 0,
            "event.clientX", 0,
            "event.clientY", 0,
            "event.detail", 1,
            "event.button", 0,
            "event.ctrlKey", false,
            "event.shiftKey", false,
            "event.altKey", false,
            "event.metaKey", false);

    private final RatchetBoard board;
    private final DrivenSession session;
    private final TestClock clock;
    private final StatementLog log;
    private final Ratchet ratchet;
    private DrivenPage other;
    private DrivenPage page;
    private PageTree tree;

    CountedDay(RatchetBoard board, DrivenSession session, TestClock clock, StatementLog log, Ratchet ratchet) {
        this.board = board;
        this.session = session;
        this.clock = clock;
        this.log = log;
        this.ratchet = ratchet;
    }

    void pass() {
        open();
        look();
        follow();
        drag();
        add();
        work();
    }

    private void open() {
        other = board.open(session).page();
        DrivenPage.Opened opened = count("open", () -> board.open(session));
        page = opened.page();
        tree = PageTree.of(opened);
    }

    private void look() {
        pollAlone("poll");
        count("poll.within-a-second", page::poll);
        count("search", () -> go("q=gantry"));
        count("filter", () -> go("priority=high"));
        count("all", () -> go(""));
    }

    /** Nobody has looked for a while. */
    private void pollAlone(String action) {
        clock.pass(Duration.ofSeconds(2));
        log.take();
        page.poll();
        ratchet.take("statements." + action, log.take().size());
    }

    private void follow() {
        board.moveOne();
        pollAlone("poll.changed");
    }

    private void drag() {
        int canvas = tree.only(BOARD);
        String card = board.standing(1).number().value();
        String above = board.standing(3).number().value();
        String below = board.standing(4).number().value();
        count("move", () -> drag(canvas, card, "Discovery", "", ""));
        count("undo", () -> page.fire(canvas, "docket-undo", Map.of()));
        count("move.within", () -> drag(canvas, card, "Intake", above, below));
    }

    private Reply drag(int canvas, String card, String stage, String above, String below) {
        page.fire(canvas, "docket-drag-start", Map.of());
        Map<String, ?> drop = Map.of(
                "event.detail.matter", card,
                "event.detail.after", above,
                "event.detail.before", below,
                "event.detail.lane", "",
                "event.detail.id", "");
        return page.fire(column(stage), "docket-drop", drop, canvas, "docket-drag-end");
    }

    private void add() {
        Map<String, ?> title = Map.of("event.detail.title", "Another quay", "event.detail.id", "");
        count("add", () -> page.fire(column("Intake"), "docket-title", title));
    }

    private void work() {
        String matter = "/matters/" + board.standing(2).number().value();
        count("matter.open", () -> navigate(board.path() + matter, ""));
        int title = tree.find("vaadin-text-field", "label", "Title");
        page.set(title, "value", "Harbour Company against the bank");
        count("matter.edit", () -> click("Save"));
    }

    private Reply click(String button) {
        return page.fire(tree.saying(BUTTON, button), "click", CLICK);
    }

    private int column(String stage) {
        return tree.find("docket-column", "stage", stage);
    }

    private Reply go(String query) {
        return navigate(board.path(), query);
    }

    private Reply navigate(String path, String query) {
        return page.fire(
                BODY,
                "ui-navigate",
                Map.of(
                        "route",
                        path.substring(1),
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
    }

    /** Others have polled within the second: what is asked once a second for all views is none of this. */
    private <T> T count(String action, Supplier<T> doing) {
        clock.pass(Duration.ofSeconds(2));
        other.poll();
        log.take();
        T done = doing.get();
        ratchet.take("statements." + action, log.take().size());
        return done;
    }
}
