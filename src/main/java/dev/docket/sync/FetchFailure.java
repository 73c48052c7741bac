package dev.docket.sync;

import java.util.concurrent.TimeoutException;

/** Why news could not be had, as far as it concerns a user. */
public enum FetchFailure {
    /** The database did not answer in time. */
    NO_ANSWER,
    /** The database refused, or could not be reached. */
    REFUSED,
    /** The server ends, and is not asked any more. */
    RESTART;

    public static FetchFailure of(Throwable cause) {
        return cause instanceof TimeoutException ? NO_ANSWER : REFUSED;
    }
}
