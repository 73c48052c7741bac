package dev.docket.matter.ui;

import java.util.Locale;

/** What a matter's panel shows beside its fields. */
public enum Part {
    CHECKLIST,
    COMMENTS,
    ACTIVITY;

    /** The end of its key in the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
