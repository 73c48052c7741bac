package dev.docket.sync.ui;

import com.vaadin.flow.shared.Registration;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SyncEvent;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.UpdateListener;
import dev.docket.sync.UpdateQueue;
import dev.docket.sync.UpdateService;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The sync of one open board view, which owns it: updates go from the transport into the queue, wait there while the
 * user is busy, and reach the view as one. Everything happens under the user interface's lock.
 */
public class BoardSync implements FetchListener {

    private final InteractionGuard guard = new InteractionGuard();
    private final UpdateQueue queue = new UpdateQueue();
    private final BoardFeed feed;
    private final Clock clock;
    private final UpdateListener view;
    private final Consumer<SyncStatus> indicator;
    private final UpdateService updates;
    private final Registration guarding;

    private Revision shown = Revision.NONE;
    private SyncStatus status = new SyncStatus.Syncing(Revision.NONE);

    BoardSync(
            BoardFeed feed,
            Clock clock,
            UpdateListener view,
            Consumer<SyncStatus> indicator,
            Function<BoardSync, UpdateService> transport) {
        this.feed = feed;
        this.clock = clock;
        this.view = view;
        this.indicator = indicator;
        this.guarding = guard.onChange(this::interaction);
        this.updates = transport.apply(this);
        updates.onUpdate(this::receive);
    }

    /** Shows the board for the first time, or says that it cannot be had. */
    public void start() {
        indicator.accept(status);
        updates.start();
    }

    public void stop() {
        guarding.remove();
        updates.stop();
    }

    /** Where the view tells what its user is doing. */
    public InteractionGuard guard() {
        return guard;
    }

    /** Catches up with a change of the view's own that has been confirmed at that revision. */
    public void confirmed(Revision revision) {
        catchUp(feed.refreshTo(revision));
    }

    /** Asks at once; what comes still waits for a busy user. */
    public void syncNow() {
        catchUp(feed.refresh());
    }

    private void catchUp(CompletableFuture<Picture> answer) {
        FeedReading.await(answer)
                .ifPresentOrElse(
                        picture -> {
                            receive(picture.since(queue.known()));
                            fetched(picture.verifiedAt());
                        },
                        this::fetchFailed);
    }

    private void receive(BoardUpdate update) {
        queue.add(update);
        applyWaiting();
    }

    private void interaction(Set<Reason> reasons) {
        if (reasons.isEmpty()) {
            happened(new SyncEvent.Resumed());
            applyWaiting();
        } else {
            happened(new SyncEvent.Interrupted(reasons, queue.waiting()));
        }
    }

    private void applyWaiting() {
        if (guard.reasons().isEmpty()) {
            queue.drain().ifPresent(update -> {
                view.onUpdate(update);
                shown = update.snapshot().revision();
            });
        }
    }

    @Override
    public void fetchStarted() {
        happened(new SyncEvent.FetchStarted());
    }

    @Override
    public void fetched(Instant verifiedAt) {
        happened(new SyncEvent.Fetched(shown, verifiedAt, guard.reasons(), queue.waiting()));
    }

    @Override
    public void fetchFailed() {
        happened(new SyncEvent.FetchFailed(clock.instant()));
    }

    private void happened(SyncEvent event) {
        SyncStatus next = status.after(event);
        if (!next.equals(status)) {
            status = next;
            indicator.accept(next);
        }
    }
}
