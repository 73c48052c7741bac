package dev.docket.sync;

import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import java.time.Instant;
import java.util.Set;

/**
 * What the indicator says of a view. Changed by {@link #after} alone.
 *
 * <pre>
 *            FetchStarted              Interrupted
 *             ┌──────────── Synced ──────────────┐
 *             v                                  v
 *   ──────> Syncing ────── Interrupted ──────> Paused
 *             ^                                  │
 *             └──────────── Resumed ─────────────┘
 *
 *   every state ──── Fetched ────> Synced, or Paused if the user is busy
 *   every state ── FetchFailed ──> Disconnected, which only Fetched ends
 * </pre>
 */
public sealed interface SyncStatus {

    /** The view shows the board as it was at that moment, at that revision. */
    record Synced(Revision revision, Instant at) implements SyncStatus {}

    /** The view waits for an answer. */
    record Syncing(Revision revision) implements SyncStatus {}

    /** The user is busy: that many changes wait for him to finish. */
    record Paused(Revision revision, Set<Reason> reasons, int waiting) implements SyncStatus {}

    /** The newest state cannot be had since that moment; the view shows an older one. */
    record Disconnected(Revision revision, Instant since) implements SyncStatus {}

    /** The revision that the view shows. */
    Revision revision();

    default SyncStatus after(SyncEvent event) {
        return switch (event) {
            case SyncEvent.FetchStarted() -> this instanceof Synced ? new Syncing(revision()) : this;
            case SyncEvent.Fetched(var revision, var at, var reasons, var waiting) ->
                reasons.isEmpty() ? new Synced(revision, at) : new Paused(revision, reasons, waiting);
            case SyncEvent.FetchFailed(var at) ->
                this instanceof Disconnected ? this : new Disconnected(revision(), at);
            case SyncEvent.Interrupted(var reasons, var waiting) ->
                this instanceof Disconnected ? this : new Paused(revision(), reasons, waiting);
            case SyncEvent.Resumed() -> this instanceof Paused ? new Syncing(revision()) : this;
        };
    }
}
