package dev.docket.board.ui;

import org.jspecify.annotations.Nullable;

/** The one notice about what the user did himself: the next one replaces it, and those about others keep their room. */
final class OwnToast {

    private @Nullable Notice shown;

    void show(Notice notice) {
        close();
        shown = notice;
        notice.markOwn();
        notice.open();
    }

    void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
