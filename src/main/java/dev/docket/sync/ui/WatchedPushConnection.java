package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;

/** Vaadin's push connection, which tells when a WebSocket comes up and goes down. Nothing else counts as push. */
final class WatchedPushConnection extends AtmospherePushConnection {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Boolean> changed;

    WatchedPushConnection(UI ui, SerializableConsumer<Boolean> changed) {
        super(ui);
        this.changed = changed;
    }

    /** A browser may be back before it is known here that it had gone: the old connection is never said to be lost then. */
    @Override
    public void connect(AtmosphereResource resource) {
        if (isConnected()) {
            changed.accept(false);
        }
        super.connect(resource);
        changed.accept(resource.transport() == AtmosphereResource.TRANSPORT.WEBSOCKET);
    }

    @Override
    public void connectionLost() {
        super.connectionLost();
        changed.accept(false);
    }
}
