package dev.docket.sync;

import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import java.time.Instant;
import java.util.Set;

/** What happens to a view's connection with its board. */
public sealed interface SyncEvent {

    record FetchStarted() implements SyncEvent {}

    /**
     * The newest state has been had.
     *
     * @param revision what the view shows now
     * @param at when that, or what waits, was the newest
     * @param reasons why the view is busy, if it is
     * @param waiting how many changes wait for it
     */
    record Fetched(Revision revision, Instant at, Set<Reason> reasons, int waiting) implements SyncEvent {}

    record FetchFailed(Instant at) implements SyncEvent {}

    record Interrupted(Set<Reason> reasons, int waiting) implements SyncEvent {}

    record Resumed() implements SyncEvent {}
}
