package dev.docket.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * How soon a browser tries again after a request was lost. Several times before the indicator tells of it: a connection
 * that was cut once heals without a word.
 */
@Component
class Reconnection implements VaadinServiceInitListener {

    private static final int MILLIS = 1_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        page -> page.getUI().getReconnectDialogConfiguration().setReconnectInterval(MILLIS));
    }
}
