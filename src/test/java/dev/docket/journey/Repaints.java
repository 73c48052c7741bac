package dev.docket.journey;

import com.microsoft.playwright.JSHandle;

/** Counts what changes on a board from now on: its columns and cards, inside and out. */
final class Repaints {

    private static final String WATCH = """
            board => {
              const seen = { count: 0 };
              const observer = new MutationObserver((records) => (seen.count += records.length));
              const everything = { childList: true, attributes: true, characterData: true, subtree: true };
              observer.observe(board, everything);
              for (const part of board.querySelectorAll('docket-column, docket-card')) {
                observer.observe(part.shadowRoot, everything);
              }
              return seen;
            }
            """;

    private final JSHandle seen;

    private Repaints(JSHandle seen) {
        this.seen = seen;
    }

    static Repaints of(BoardPage board) {
        return new Repaints(board.board().evaluateHandle(WATCH));
    }

    int count() {
        return (int) seen.evaluate("seen => seen.count");
    }
}
