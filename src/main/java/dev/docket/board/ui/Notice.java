package dev.docket.board.ui;

import java.util.List;

/** A line that goes away by itself, perhaps with one thing to do about it. */
class Notice extends Toast {

    private static final int MILLIS_TO_ACT = 12_000;

    Notice(String text) {
        super(text);
    }

    /** Adds the one thing to do about what failed or may be regretted; stays longer. */
    Notice offering(String label, Runnable action) {
        getElement().setProperty("duration", MILLIS_TO_ACT);
        return leading(label, action);
    }

    /** Adds the one thing to do, as a look at what is told of. */
    Notice leading(String label, Runnable action) {
        offer(List.of(new Action(label, true, () -> {
            close();
            action.run();
        })));
        return this;
    }

    /** It is about what the user did himself: no other such notice stands beside it. */
    void markOwn() {
        mark("own");
    }

    boolean isOwn() {
        return getElement().getProperty("own", false);
    }
}
