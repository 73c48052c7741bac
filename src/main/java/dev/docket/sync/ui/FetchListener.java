package dev.docket.sync.ui;

import java.time.Instant;

/** Told how asking for news goes, with the user interface's lock held. */
interface FetchListener {

    void fetchStarted();

    /** The view has, or has waiting, what was the newest at that moment. */
    void fetched(Instant verifiedAt);

    void fetchFailed();
}
