package dev.docket.sync;

import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a view's connection with its board. */
public sealed interface SyncEvent {

    record FetchStarted() implements SyncEvent {}

    /**
     * The newest state has been had.
     *
     * @param revision what the view shows now
     * @param at when that, or what waits, was the newest
     * @param live since when changes come by themselves; null if they are asked for
     * @param reasons why the view is busy, if it is
     * @param waiting how many changes wait for it
     */
    record Fetched(Revision revision, Instant at, @Nullable Instant live, Set<Reason> reasons, int waiting)
            implements SyncEvent {}

    /** The server can speak first since that moment, or it cannot if there is none; the view was last fresh at {@code at}. */
    record LinkChanged(Instant at, @Nullable Instant live) implements SyncEvent {}

    record FetchFailed(Instant at, Retry next, FetchFailure cause) implements SyncEvent {}

    record Interrupted(Set<Reason> reasons, int waiting) implements SyncEvent {}

    record Resumed() implements SyncEvent {}

    /** An administrator has switched updates off. */
    record SwitchedOff() implements SyncEvent {}

    /** The server ends: the view's page will find its way to another one, or to the next that runs here. */
    record Closing(Instant at) implements SyncEvent {}
}
