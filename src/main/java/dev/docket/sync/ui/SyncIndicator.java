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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Shows a view's {@link SyncStatus}; the browser counts the seconds, and knows by itself when it is offline. */
@Tag("docket-sync")
@JsModule("./docket-sync.ts")
public class SyncIndicator extends Component {

    private final Clock clock;
    private String lastChange = "";
    private SyncStatus shown = new SyncStatus.Syncing(Revision.NONE);
    private @Nullable SyncTransport transport;
    private boolean closing;
    private boolean polling;
    private boolean confirmed;
    private @Nullable ShownStatus brought;

    /** What the browser has. */
    private @Nullable ShownStatus known;

    /** An indicator that shows nothing yet, with the texts for all elements of the page. */
    public SyncIndicator(Clock clock, ObjectNode words) {
        this(clock);
        getElement().setPropertyJson("words", words);
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

    /**
     * The browser has polled. That all is still as it was is told by the answer alone, which is a tenth as long then: the
     * element takes an answered poll for it, unless it is told otherwise.
     */
    public void polled() {
        polling = true;
        confirmed = false;
        whenAnswering();
    }

    private void bring(SyncStatus status, SyncTransport transport) {
        ShownStatus now = ShownStatus.of(status, transport, lastChange, clock.instant());
        ShownStatus before = known;
        confirmed = polling && before != null && now.confirms(before);
        brought = confirmed ? before : now;
        getElement().setPropertyBean("status", brought);
        whenAnswering();
    }

    private void whenAnswering() {
        getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, response -> answering()));
    }

    private void answering() {
        SyncTransport by = transport;
        if (polling
                && !confirmed
                && by != null
                && shown instanceof SyncStatus.Synced
                && Objects.equals(brought, known)) {
            // Nobody looked again at this poll.
            polling = false;
            bring(shown, by);
        }
        polling = false;
        known = brought;
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
