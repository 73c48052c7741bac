package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
    private final Lapse lapse;
    private final SingleFlight<SyncSettings> reads;
    private final Listeners<Consumer<SyncSettings>> listeners = new Listeners<>();

    private volatile SyncSettings current;
    private volatile Instant readAt = Instant.MIN;

    LiveSettings(SyncSettings first, SettingsSource source, Clock clock, Executor executor) {
        this.current = first;
        this.source = source;
        this.clock = clock;
        this.lapse = new Lapse(clock);
        this.reads = new SingleFlight<>(executor, this::read, (settings, failure) -> {});
    }

    public SyncSettings current() {
        return current;
    }

    /** The listener is called on any thread, with no lock held, after the settings have changed. */
    public Registration onChange(Consumer<SyncSettings> listener) {
        return listeners.add(listener);
    }

    /** Looks for newer settings, unless somebody did within the last second, or in vain within the last half. */
    public CompletableFuture<SyncSettings> refresh() {
        return lapse.<SyncSettings>answer()
                .orElseGet(() -> reads.joinUnless(() -> Optional.of(current).filter(known -> isFresh())));
    }

    private boolean isFresh() {
        return readAt.isAfter(clock.instant().minus(FRESH));
    }

    /** Looks at once, and sees whatever was committed before: somebody has told that they changed. */
    public CompletableFuture<SyncSettings> reload() {
        return reads.after(reads::join);
    }

    /** Whoever waits for the settings has them only when all views have been told: they follow in the same request. */
    private SyncSettings read() {
        Instant begun = clock.instant();
        SyncSettings found = found();
        boolean changed = !found.equals(current);
        current = found;
        readAt = begun;
        if (changed) {
            tell(found);
        }
        return found;
    }

    private SyncSettings found() {
        try {
            SyncSettings found = source.read();
            lapse.over();
            return found;
        } catch (RuntimeException failure) {
            lapse.failed(failure);
            throw failure;
        }
    }

    private void tell(SyncSettings found) {
        try {
            listeners.tell(listener -> listener.accept(found));
        } catch (RuntimeException | Error failure) {
            LOG.warn("A view could not be told of other settings", failure);
        }
    }
}
