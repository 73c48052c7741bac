package dev.docket.identity;

/** What people can switch on and off for themselves. The names stand in the database. */
public enum Preference {
    /** To be told of others' changes. */
    TOASTS(true),
    /** That single letters pressed on a board do something. */
    LETTER_KEYS(true);

    private final boolean onAtFirst;

    Preference(boolean onAtFirst) {
        this.onAtFirst = onAtFirst;
    }

    /** What holds for somebody who never chose. */
    boolean isOnAtFirst() {
        return onAtFirst;
    }
}
