package dev.docket.matter.ui;

import java.util.Locale;

/** What becomes of a field that two people changed. */
enum ConflictChoice {
    /** What the matter holds now stays. */
    THEIRS,
    /** What the user typed takes its place. */
    MINE,
    /** The user goes on typing. */
    EDIT;

    /** The end of its keys in the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
