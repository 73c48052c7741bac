package dev.docket.sync.ui;

import dev.docket.sync.FetchFailure;
import dev.docket.sync.Retry;
import java.time.Instant;

/** Told how asking for news goes, with the user interface's lock held. */
interface FetchListener {

    /** The browser has polled. */
    default void polled() {}

    void fetchStarted();

    /** The view has, or has waiting, what was the newest at that moment. */
    void fetched(Instant verifiedAt);

    void fetchFailed(Retry next, FetchFailure cause);

    /** Updates are switched off: nothing was asked for. */
    void switchedOff();
}
