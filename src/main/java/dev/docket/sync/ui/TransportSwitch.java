package dev.docket.sync.ui;

import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.PushHealth;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the transport of one view in step with the settings and with what its network lets through. While one is
 * exchanged for another nothing is lost: the next one begins where the last one ended.
 */
final class TransportSwitch {

    private final PushHealth health = new PushHealth();
    private final LiveSettings settings;
    private final Clock clock;
    private final Factory factory;

    private @Nullable PacedUpdateService service;
    private Transport inForce = Transport.POLLING;
    private @Nullable Instant liveSince;

    TransportSwitch(LiveSettings settings, Clock clock, Factory factory) {
        this.settings = settings;
        this.clock = clock;
        this.factory = factory;
    }

    /**
     * Begins with what is wanted.
     *
     * @param missed whether the browser has its page built anew, as it did not get something that was pushed to it: a
     *     WebSocket can be dead without anybody being told, and would go on to swallow things
     */
    void start(boolean missed) {
        if (missed) {
            health.rest(clock.instant());
        }
        use(wanted());
    }

    void stop() {
        if (service != null) {
            service.stop();
            service = null;
        }
        liveSince = null;
    }

    /** Asks over what is in force. */
    void ask(CompletableFuture<Picture> news) {
        if (service != null) {
            service.ask(news);
        }
    }

    /** The view waits for an answer, or no longer. */
    void pace() {
        if (service != null) {
            service.pace();
        }
    }

    void settingsChanged() {
        if (service != null && wanted() == inForce) {
            service.settingsChanged();
        } else if (service != null) {
            use(wanted());
        }
    }

    /** Looks whether the transport does its work, or another one is due. */
    void reconsider() {
        Instant now = clock.instant();
        if (inForce == Transport.PUSH && health.hasFailed(now)) {
            health.rest(now);
        }
        if (service != null && wanted() != inForce) {
            use(wanted());
        }
    }

    /** Since when the server can speak first; null if it cannot. */
    @Nullable
    Instant liveSince() {
        return liveSince;
    }

    void linkUp() {
        health.up();
        liveSince = clock.instant();
    }

    void linkDown() {
        health.dropped(clock.instant());
        liveSince = null;
    }

    SyncTransport now() {
        SyncSettings current = settings.current();
        boolean missed = current.transport() == Transport.PUSH && inForce == Transport.POLLING;
        return new SyncTransport(inForce, current.interval(), missed ? health.restingUntil() : null);
    }

    private Transport wanted() {
        SyncSettings current = settings.current();
        return current.enabled() && current.transport() == Transport.PUSH && !health.isResting(clock.instant())
                ? Transport.PUSH
                : Transport.POLLING;
    }

    private void use(Transport next) {
        stop();
        inForce = next;
        if (next == Transport.PUSH) {
            health.begun(clock.instant());
        }
        PacedUpdateService opened = factory.open(next);
        service = opened;
        opened.start();
    }

    /** Opens a transport, not started yet. */
    @FunctionalInterface
    interface Factory {

        PacedUpdateService open(Transport transport);
    }
}
