package dev.docket.board.ui;

import dev.docket.matter.Revision;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.Retry;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.Transport;
import dev.docket.sync.ui.SyncIndicator;
import dev.docket.sync.ui.SyncTransport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The indicator, in every state that there is. */
class SyncGallery implements Gallery {

    private static final Revision AT = new Revision(2_041);
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final SyncTransport POLLING = new SyncTransport(Transport.POLLING, INTERVAL, null);
    private static final SyncTransport PUSH = new SyncTransport(Transport.PUSH, INTERVAL, null);

    private final Clock clock;
    private final ObjectNode words;

    /**
     * The chapter.
     *
     * @param words the texts for all elements of the page
     */
    SyncGallery(Clock clock, ObjectNode words) {
        this.clock = clock;
        this.words = words;
    }

    @Override
    public String key() {
        return "sync";
    }

    @Override
    public void fill(GalleryPane pane) {
        Instant now = clock.instant();
        Instant earlier = now.minus(Duration.ofMinutes(4));
        SyncStatus synced = new SyncStatus.Synced(AT, now.minusSeconds(12));
        SyncTransport fallback = new SyncTransport(Transport.POLLING, INTERVAL, now.plus(Duration.ofMinutes(5)));

        SyncIndicator worded = new SyncIndicator(clock, words);
        pane.show("synced", dressed(worded, pane, synced, POLLING));
        pane.show("live", indicator(pane, new SyncStatus.Live(AT, earlier), PUSH));
        pane.show("fallback", indicator(pane, synced, fallback));
        pane.show("syncing", indicator(pane, new SyncStatus.Syncing(AT), POLLING));
        for (Reason reason : Reason.values()) {
            pane.show(
                    "paused." + reason.name().toLowerCase(Locale.ROOT),
                    indicator(pane, new SyncStatus.Paused(AT, Set.of(reason), 0), POLLING),
                    indicator(pane, new SyncStatus.Paused(AT, Set.of(reason), 3), POLLING));
        }
        pane.show("off", indicator(pane, new SyncStatus.Off(AT), POLLING));
        pane.show("retrying", indicator(pane, retrying(now), POLLING));
        pane.show("disconnected", indicator(pane, disconnected(earlier, FetchFailure.REFUSED), POLLING));
        pane.show("restart", indicator(pane, disconnected(earlier, FetchFailure.RESTART), POLLING));
        SyncIndicator offline = indicator(pane, synced, POLLING);
        offline.surroundings(true);
        pane.show("offline", offline);
    }

    private static SyncStatus disconnected(Instant since, FetchFailure cause) {
        return new SyncStatus.Disconnected(AT, since, cause);
    }

    private static SyncStatus retrying(Instant now) {
        Retry next = new Retry(2, 3, Duration.ofSeconds(48));
        return new SyncStatus.Retrying(AT, now.minusSeconds(30), next, now.plus(next.in()), FetchFailure.NO_ANSWER);
    }

    private SyncIndicator indicator(GalleryPane pane, SyncStatus status, SyncTransport transport) {
        return dressed(new SyncIndicator(clock), pane, status, transport);
    }

    /** Whatever the real connection does, it shows what it is to show. */
    private static SyncIndicator dressed(
            SyncIndicator indicator, GalleryPane pane, SyncStatus status, SyncTransport transport) {
        indicator.surroundings(false);
        indicator.lastChange(pane.getTranslation("gallery.sync.change"));
        indicator.show(status, transport);
        return indicator;
    }
}
