package dev.docket.board.ui;

import java.util.Locale;

/** Stages that a new board can begin with. What they are called stands in the message files. */
enum BoardTemplate {
    LITIGATION,
    ESTATES,
    TRANSACTIONAL;

    /** The key of its name; the stages, one a line, are at that key with {@code .stages} behind it. */
    String key() {
        return "boards.template." + name().toLowerCase(Locale.ROOT);
    }
}
