package dev.docket.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.matter.Revision;
import dev.docket.sync.Farewell;
import dev.docket.sync.SyncEvent;
import dev.docket.sync.SyncStatus;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a view's {@link SyncStatus}; the browser counts the seconds, and knows by itself when it is offline. */
@Tag("docket-sync")
@JsModule("./docket-sync.ts")
public class SyncIndicator extends Component {

    private final Clock clock;
    private String lastChange = "";
    private SyncStatus shown = new SyncStatus.Syncing(Revision.NONE);
    private @Nullable SyncTransport transport;
    private boolean closing;

    /** An indicator that shows nothing yet, with the texts for all elements of the page. */
    public SyncIndicator(Clock clock, Map<String, String> words) {
        this(clock);
        getElement().setPropertyMap("words", words);
    }

    /** One more indicator, on a page to which another one brings the texts. */
    public SyncIndicator(Clock clock) {
        this.clock = clock;
    }

    public Registration onSyncNow(ComponentEventListener<SyncNowEvent> listener) {
        return addListener(SyncNowEvent.class, listener);
    }

    /** What was changed last, and by whom, in words; shown with the next status. */
    public void lastChange(String text) {
        lastChange = text;
    }

    /** The end of the server is the last thing that is shown. */
    public void show(SyncStatus status, SyncTransport by) {
        if (!closing) {
            shown = status;
            transport = by;
            bring(status, by);
        }
    }

    /** Listens, as long as it is on a page, for the last word of the server. */
    void heed(Farewell farewell) {
        addAttachListener(attached -> {
            Runnable later = attached.getUI().accessLater(this::close, () -> {});
            Registration heeding = farewell.onFarewell(later);
            addDetachListener(detached -> {
                heeding.remove();
                detached.unregisterListener();
            });
        });
    }

    private void close() {
        SyncTransport by = transport;
        if (by != null && !closing) {
            show(shown.after(new SyncEvent.Closing(clock.instant())), by);
            closing = true;
        }
    }

    private void bring(SyncStatus status, SyncTransport transport) {
        getElement().setPropertyBean("status", ShownStatus.of(status, transport, lastChange, clock.instant()));
    }

    /** Shows it as it would be with and without a connection, whatever the browser knows of its own. */
    public void surroundings(boolean offline) {
        getElement().setPropertyBean("surroundings", new Surroundings(offline, false));
    }

    private record Surroundings(boolean offline, boolean requesting) {}

    /** The user does not want to wait for the next poll. */
    @DomEvent("docket-sync-now")
    public static class SyncNowEvent extends ComponentEvent<SyncIndicator> {

        public SyncNowEvent(SyncIndicator source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
