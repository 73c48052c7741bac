package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings in force on this node. Views look for newer ones when they look for changes, so that what was saved on
 * one node is known on all within an interval; one read is under way at a time, and at most one in a second.
 */
public class LiveSettings {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSettings.class);

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final SettingsSource source;
    private final Clock clock;
    private final Executor executor;
    private final List<Consumer<SyncSettings>> listeners = new CopyOnWriteArrayList<>();

    private volatile SyncSettings current;
    private Instant readAt = Instant.MIN;
    private @Nullable CompletableFuture<SyncSettings> running;

    LiveSettings(SyncSettings first, SettingsSource source, Clock clock, Executor executor) {
        this.current = first;
        this.source = source;
        this.clock = clock;
        this.executor = executor;
    }

    public SyncSettings current() {
        return current;
    }

    /** The listener is called on any thread, with no lock held, after the settings have changed. */
    public Registration onChange(Consumer<SyncSettings> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Looks for newer settings, unless somebody did within the last second; fails as the database does. */
    public synchronized CompletableFuture<SyncSettings> refresh() {
        return readAt.isAfter(clock.instant().minus(FRESH)) ? CompletableFuture.completedFuture(current) : read();
    }

    /** Looks at once, and sees whatever was committed before: somebody has told that they changed. */
    public synchronized CompletableFuture<SyncSettings> reload() {
        // A read that is under way may have begun before the commit; one that comes after it has not.
        return running == null
                ? read()
                : running.handle((before, failure) -> true).thenCompose(done -> read());
    }

    private synchronized CompletableFuture<SyncSettings> read() {
        CompletableFuture<SyncSettings> underWay = running;
        if (underWay == null) {
            underWay = new CompletableFuture<>();
            running = underWay;
            begin(underWay);
        }
        // Each gets one of his own: whoever gives up takes nothing from the others.
        return underWay.copy();
    }

    private void begin(CompletableFuture<SyncSettings> started) {
        try {
            executor.execute(() -> finish(started));
        } catch (RejectedExecutionException e) {
            // The node is shutting down, most likely; nobody shall wait for a read that never ends.
            running = null;
            started.completeExceptionally(e);
        }
    }

    private void finish(CompletableFuture<SyncSettings> started) {
        Instant begun = clock.instant();
        SyncSettings found;
        try {
            found = source.read();
        } catch (RuntimeException | Error failure) {
            giveUp();
            started.completeExceptionally(failure);
            return;
        }
        if (settle(found, begun)) {
            tell(found);
        }
        started.complete(found);
    }

    private void tell(SyncSettings found) {
        for (Consumer<SyncSettings> listener : listeners) {
            try {
                listener.accept(found);
            } catch (RuntimeException | Error failure) {
                // One view that cannot be told must not keep the others from their news.
                LOG.warn("A view could not be told of other settings", failure);
            }
        }
    }

    private synchronized boolean settle(SyncSettings found, Instant at) {
        running = null;
        readAt = at;
        boolean changed = !found.equals(current);
        current = found;
        return changed;
    }

    /** The old ones hold, and whoever asks next tries again. */
    private synchronized void giveUp() {
        running = null;
    }
}
