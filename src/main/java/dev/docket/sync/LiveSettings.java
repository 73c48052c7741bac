package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
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
        if (readAt.isAfter(clock.instant().minus(FRESH))) {
            return CompletableFuture.completedFuture(current);
        }
        return look();
    }

    /** Looks at once: somebody has told that they changed. */
    public synchronized CompletableFuture<SyncSettings> reload() {
        // A read that is under way may have begun before the change; one that comes after it has not.
        return running == null
                ? look()
                : running.handle((before, failure) -> true).thenCompose(done -> look());
    }

    private synchronized CompletableFuture<SyncSettings> look() {
        if (running != null) {
            return running;
        }
        CompletableFuture<SyncSettings> started = new CompletableFuture<>();
        running = started;
        executor.execute(() -> read(started));
        return started;
    }

    private void read(CompletableFuture<SyncSettings> started) {
        Instant begun = clock.instant();
        try {
            SyncSettings found = source.read();
            if (settle(found, begun)) {
                tell(found);
            }
            started.complete(found);
        } catch (RuntimeException | Error failure) {
            settle(current, readAt);
            started.completeExceptionally(failure);
        }
    }

    private void tell(SyncSettings found) {
        for (Consumer<SyncSettings> listener : listeners) {
            try {
                listener.accept(found);
            } catch (RuntimeException failure) {
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
}
