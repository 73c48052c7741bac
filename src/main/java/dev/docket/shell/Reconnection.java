package dev.docket.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * A request that was lost is made again by Vaadin at a fixed interval. Here that is as good as none: the browser's own
 * part ({@code outage.ts}) decides how soon, later and later and never all browsers at once.
 */
@Component
class Reconnection implements VaadinServiceInitListener {

    private static final int MILLIS = 10;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        page -> page.getUI().getReconnectDialogConfiguration().setReconnectInterval(MILLIS));
    }
}
