package dev.docket.journey;

import com.microsoft.playwright.JSHandle;
import java.time.Duration;

/**
 * Measures in the browser itself how long it takes from the user's next move until a board has stopped changing: from
 * outside, the way there and back would count too.
 */
final class Interruption {

    private static final String WATCH = """
            board => {
              const seen = { ended: null, shown: null };
              const ended = (event) => {
                if (event.isTrusted || event.type === 'visibilitychange') {
                  seen.ended ??= performance.now();
                }
              };
              for (const name of ['mouseup', 'drop', 'dragend', 'keydown', 'pointerdown', 'focusout', 'visibilitychange']) {
                window.addEventListener(name, ended, { capture: true });
              }
              const observer = new MutationObserver(() => (seen.shown = performance.now()));
              const everything = { childList: true, characterData: true, subtree: true };
              for (const part of board.querySelectorAll('docket-column, docket-card')) {
                observer.observe(part.shadowRoot, everything);
              }
              observer.observe(board, everything);
              return seen;
            }
            """;

    private final JSHandle seen;

    private Interruption(JSHandle seen) {
        this.seen = seen;
    }

    /** Watches from now on; the next thing the user does ends what keeps him busy. */
    static Interruption endingOn(BoardPage board) {
        return new Interruption(board.board().evaluateHandle(WATCH));
    }

    /** From the end of the interruption to the last change seen so far. */
    Duration aftermath() {
        Number millis = (Number) seen.evaluate("seen => seen.shown - seen.ended");
        return Duration.ofMillis(millis.longValue());
    }
}
