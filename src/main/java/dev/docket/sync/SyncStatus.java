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
 *             v             or Live              v
 *   ──────> Syncing ────── Interrupted ──────> Paused
 *             ^                                  │
 *             └──────────── Resumed ─────────────┘
 *
 *   every state ──── Fetched ────> Synced or Live, or Paused if the user is busy
 *   every state ── FetchFailed ──> Retrying, and when its tries are used up Disconnected; only Fetched ends these
 *   every state ── SwitchedOff ──> Off, which only Fetched ends
 *   every state ──── Closing ────> Disconnected, which ends with the page
 * </pre>
 *
 * LinkChanged makes Live of Synced and Synced of Live. A live view stays so while it asks: nothing changes for its user.
 */
public sealed interface SyncStatus {

    /** The view shows the board as it was at that moment, at that revision. */
    record Synced(Revision revision, Instant at) implements SyncStatus {}

    /** Changes come by themselves, since that moment. */
    record Live(Revision revision, Instant since) implements SyncStatus {}

    /** The view waits for an answer. */
    record Syncing(Revision revision) implements SyncStatus {}

    /** The user is busy: that many changes wait for him to finish. */
    record Paused(Revision revision, Set<Reason> reasons, int waiting) implements SyncStatus {}

    /** Changes are not asked for, because an administrator wants it so. */
    record Off(Revision revision) implements SyncStatus {}

    /** The newest state could not be had; it is tried again at that moment. {@code since} is the first failure. */
    record Retrying(Revision revision, Instant since, Retry next, Instant nextAt, FetchFailure cause)
            implements SyncStatus {}

    /** The newest state cannot be had since that moment; the view shows an older one. */
    record Disconnected(Revision revision, Instant since, FetchFailure cause) implements SyncStatus {}

    /** The revision that the view shows. */
    Revision revision();

    default SyncStatus after(SyncEvent event) {
        return switch (event) {
            case SyncEvent.FetchStarted() -> this instanceof Synced ? new Syncing(revision()) : this;
            case SyncEvent.Fetched fetched -> fetched(fetched);
            case SyncEvent.FetchFailed failed -> failed(failed);
            case SyncEvent.Interrupted(var reasons, var waiting) ->
                isUndisturbed() ? new Paused(revision(), reasons, waiting) : this;
            case SyncEvent.Resumed() -> this instanceof Paused ? new Syncing(revision()) : this;
            case SyncEvent.LinkChanged changed -> linked(changed);
            case SyncEvent.SwitchedOff() -> new Off(revision());
            case SyncEvent.Closing(var at) -> new Disconnected(revision(), failingSince(at), FetchFailure.RESTART);
        };
    }

    private boolean isUndisturbed() {
        return this instanceof Synced || this instanceof Live || this instanceof Syncing || this instanceof Paused;
    }

    private static SyncStatus fetched(SyncEvent.Fetched fetched) {
        if (!fetched.reasons().isEmpty()) {
            return new Paused(fetched.revision(), fetched.reasons(), fetched.waiting());
        }
        Instant live = fetched.live();
        return live == null ? new Synced(fetched.revision(), fetched.at()) : new Live(fetched.revision(), live);
    }

    private SyncStatus linked(SyncEvent.LinkChanged changed) {
        if (!(this instanceof Synced) && !(this instanceof Live)) {
            return this;
        }
        Instant live = changed.live();
        return live == null ? new Synced(revision(), changed.at()) : new Live(revision(), live);
    }

    private SyncStatus failed(SyncEvent.FetchFailed failed) {
        Instant since = failingSince(failed.at());
        return failed.next().isProbe()
                ? new Disconnected(revision(), since, failed.cause())
                : new Retrying(
                        revision(),
                        since,
                        failed.next(),
                        failed.at().plus(failed.next().in()),
                        failed.cause());
    }

    private Instant failingSince(Instant now) {
        return switch (this) {
            case Retrying retrying -> retrying.since();
            case Disconnected disconnected -> disconnected.since();
            default -> now;
        };
    }
}
