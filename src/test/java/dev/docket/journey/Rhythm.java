package dev.docket.journey;

import dev.docket.matter.BoardId;

/** How often an open board asks its server, by a clock that goes as the test wants it to. */
final class Rhythm {

    private static final String PAGE_STAYED = "docketStayed";

    private final BoardPage board;
    private final Traffic traffic;

    private Rhythm(BoardPage board) {
        this.board = board;
        traffic = new Traffic(board.page());
    }

    /** Of a board that somebody opens whose browser's clock is the test's. */
    static Rhythm of(Visitor visitor, BoardId board) {
        var rhythm = new Rhythm(visitor.open(board));
        visitor.page().evaluate("name => { window[name] = true; }", PAGE_STAYED);
        return rhythm;
    }

    /** The interval that the indicator tells of, in seconds. */
    int told() {
        return ((Number) board.sync().evaluate("sync => sync.status.interval")).intValue() / 1_000;
    }

    /** Lets time pass in which the board must ask, and waits until it has been answered. */
    void pass(int seconds) {
        traffic.waitForPolls(1, () -> board.letPass(seconds));
        board.waitUntilSynced();
    }

    /** Whether the page is still the one that was opened. */
    boolean stayed() {
        return Boolean.TRUE.equals(board.page().evaluate("name => window[name] === true", PAGE_STAYED));
    }
}
