package dev.docket.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.SyncStatus;
import java.time.Clock;
import java.util.Map;

/** Shows a view's {@link SyncStatus}; the browser counts the seconds, and knows by itself when it is offline. */
@Tag("docket-sync")
@JsModule("./docket-sync.ts")
public class SyncIndicator extends Component {

    private final Clock clock;
    private String lastChange = "";

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

    public void show(SyncStatus status, SyncTransport transport) {
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
