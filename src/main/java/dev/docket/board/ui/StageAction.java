package dev.docket.board.ui;

import java.util.Locale;

/** What the menu of a column offers, in its order. */
enum StageAction {
    RENAME,
    LIMIT,
    EXPECT,
    CLOSE,
    MOVE_LEFT,
    MOVE_RIGHT,
    ADD,
    REMOVE;

    /** The key of its label. */
    String key() {
        return "stage.menu." + name().toLowerCase(Locale.ROOT);
    }
}
