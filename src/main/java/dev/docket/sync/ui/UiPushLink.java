package dev.docket.sync.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's push for one browser page. Whoever lets go of it and whoever asks for it next may do so in one request, from
 * one board to another; to the browser that is one connection, which must not be replaced under it. So it is let go only
 * when the request ends and nobody has asked for it again.
 *
 * <p>A browser that is still trying to connect does not stop when it is told to, and sends nothing else until it has
 * succeeded. So it is let go only while it is connected: otherwise with the first poll that finds it so.
 */
final class UiPushLink implements PushLink {

    /** Vaadin's own time from a broken WebSocket to the next: all pages of a server that has gone would come back at once. */
    private static final Duration RECONNECTION = Duration.ofSeconds(5);

    private final UI ui;
    private final RandomGenerator random;
    private @Nullable LinkListener listener;
    private boolean up;
    private Registration waiting = () -> {};

    private UiPushLink(UI ui, RandomGenerator random) {
        this.ui = ui;
        this.random = random;
    }

    /** The one of this page. */
    static UiPushLink of(UI ui, RandomGenerator random) {
        UiPushLink known = ComponentUtil.getData(ui, UiPushLink.class);
        if (known == null) {
            known = new UiPushLink(ui, random);
            ComponentUtil.setData(ui, UiPushLink.class, known);
        }
        return known;
    }

    @Override
    public void open(LinkListener wanted) {
        listener = wanted;
        waiting.remove();
        var push = ui.getPushConfiguration();
        if (push.getPushMode().isEnabled()) {
            if (up) {
                wanted.linkUp();
            }
            return;
        }
        up = false;
        push.setTransport(Transport.WEBSOCKET_XHR);
        // Long polling loses what is pushed as it begins, and polling is better.
        push.setParameter("fallbackTransport", "websocket");
        push.setParameter(
                "reconnectInterval", Long.toString(reconnection(random).toMillis()));
        push.setPushConnectionFactory(page -> new WatchedPushConnection(page, this::changed));
        push.setPushMode(PushMode.AUTOMATIC);
    }

    /** Another one for each page, and for each time that it begins to listen. */
    static Duration reconnection(RandomGenerator random) {
        return RECONNECTION.plusMillis(random.nextLong(-RECONNECTION.toMillis() / 2, RECONNECTION.toMillis() / 2 + 1));
    }

    @Override
    public void close() {
        listener = null;
        ui.beforeClientResponse(ui, response -> letGo());
    }

    private void letGo() {
        waiting.remove();
        var push = ui.getPushConfiguration();
        if (listener == null && push.getPushMode().isEnabled()) {
            if (up) {
                push.setPushMode(PushMode.DISABLED);
            } else {
                waiting = ui.addPollListener(poll -> letGo());
            }
        }
    }

    private void changed(boolean now) {
        LinkListener told = listener;
        if (now != up) {
            up = now;
            if (told != null && now) {
                told.linkUp();
            } else if (told != null) {
                told.linkDown();
            }
        }
    }
}
