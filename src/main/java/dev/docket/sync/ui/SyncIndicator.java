package dev.docket.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a view's {@link SyncStatus}; the browser counts the seconds, and knows by itself when it is offline. */
@Tag("docket-sync")
@JsModule("./docket-sync.ts")
public class SyncIndicator extends Component {

    private final Clock clock;
    private final SyncSettings settings;

    SyncIndicator(Clock clock, SyncSettings settings, Map<String, String> words) {
        this.clock = clock;
        this.settings = settings;
        getElement().setPropertyMap("words", words);
    }

    public Registration onSyncNow(ComponentEventListener<SyncNowEvent> listener) {
        return addListener(SyncNowEvent.class, listener);
    }

    public void show(SyncStatus status) {
        getElement().setPropertyBean("status", shown(status));
    }

    private Shown shown(SyncStatus status) {
        long revision = status.revision().value();
        return switch (status) {
            case SyncStatus.Synced(var ignored, var at) -> state("synced", revision, 0, at, null);
            case SyncStatus.Syncing(var ignored) -> state("syncing", revision, 0, null, null);
            case SyncStatus.Paused(var ignored, var reasons, var waiting) ->
                state("paused", revision, waiting, null, null);
            case SyncStatus.Disconnected(var ignored, var since) -> state("disconnected", revision, 0, null, since);
        };
    }

    private Shown state(
            String state, long revision, int waiting, @Nullable Instant verifiedAt, @Nullable Instant since) {
        Instant now = clock.instant();
        long age = verifiedAt == null
                ? 0
                : Math.max(0, Duration.between(verifiedAt, now).toMillis());
        return new Shown(
                state,
                revision,
                waiting,
                age,
                now.toEpochMilli(),
                since == null ? null : since.toString(),
                "polling",
                settings.interval().toMillis());
    }

    /** As the element reads it; {@code told} makes each telling another one, so that its age counts anew. */
    record Shown(
            String state,
            long revision,
            int waiting,
            long age,
            long told,
            @Nullable String since,
            String transport,
            long interval) {}

    /** The user does not want to wait for the next poll. */
    @DomEvent("docket-sync-now")
    public static class SyncNowEvent extends ComponentEvent<SyncIndicator> {

        public SyncNowEvent(SyncIndicator source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
