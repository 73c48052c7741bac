package dev.docket.sync;

import dev.docket.database.DatabaseTrouble;

/** Why news could not be had, as far as it concerns a user. */
public enum FetchFailure {
    /** The database did not answer in time. */
    NO_ANSWER,
    /** The database could not be reached. */
    REFUSED,
    /** The database has no room left. */
    FULL,
    /** Something is broken, and does not mend by itself. */
    BROKEN,
    /** The server ends, and is not asked any more. */
    RESTART;

    public static FetchFailure of(Throwable cause) {
        return DatabaseTrouble.behind(cause).map(FetchFailure::of).orElse(BROKEN);
    }

    private static FetchFailure of(DatabaseTrouble trouble) {
        return switch (trouble) {
            case NO_ANSWER -> NO_ANSWER;
            case UNREACHABLE, READ_ONLY -> REFUSED;
            case FULL -> FULL;
            case BROKEN -> BROKEN;
        };
    }

    /** Whether another try soon may bring more than this one. */
    boolean isTemporary() {
        return this != BROKEN;
    }
}
