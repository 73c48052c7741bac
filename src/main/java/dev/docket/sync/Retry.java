package dev.docket.sync;

import java.time.Duration;

/**
 * What follows a failed fetch.
 *
 * @param attempt which try comes next, from 1; beyond {@code of} it is one of the slow probes of a disconnected view
 * @param of how many tries there are before the view is called disconnected
 * @param in how long until it is made
 */
public record Retry(int attempt, int of, Duration in) {

    /** Whether the tries are used up. */
    public boolean isProbe() {
        return attempt > of;
    }
}
