package dev.docket.sync.ui;

import dev.docket.sync.FetchFailure;
import dev.docket.sync.Retry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Remembers how asking for news went. */
final class Progress implements FetchListener {

    private final List<FetchFailure> failures = new ArrayList<>();
    private final Clock clock;
    private int fetches;
    private boolean off;

    Progress(Clock clock) {
        this.clock = clock;
    }

    List<FetchFailure> failures() {
        return failures;
    }

    int fetches() {
        return fetches;
    }

    boolean isOff() {
        return off;
    }

    @Override
    public void fetchStarted() {
        fetches++;
    }

    @Override
    public void fetched(Instant verifiedAt) {
        if (verifiedAt.isAfter(clock.instant())) {
            throw new AssertionError("Nothing is verified in the future: " + verifiedAt);
        }
        off = false;
    }

    @Override
    public void fetchFailed(Retry next, FetchFailure cause) {
        failures.add(cause);
    }

    @Override
    public void switchedOff() {
        off = true;
    }
}
