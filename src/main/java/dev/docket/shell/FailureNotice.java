package dev.docket.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.docket.database.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens when a click fails: the page stays, a notice says so. */
@Component
class FailureNotice implements VaadinServiceInitListener, ErrorHandler {

    private static final int MILLIS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotice.class);

    private final transient FailureLog failures;

    FailureNotice(FailureLog failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        if (Refusal.isBehind(event.getThrowable())) {
            show("shell.refused");
        } else if (DatabaseTrouble.isTemporary(event.getThrowable())) {
            LOG.warn("Something could not be done: {}", event.getThrowable().getMessage());
            show("shell.away");
        } else {
            show("shell.failure", failures.record(event.getThrowable()));
        }
    }

    private static void show(String key, Object... parameters) {
        var ui = UI.getCurrent();
        if (ui == null || !ui.isAttached()) {
            return;
        }
        var notice = Notification.show(ui.getTranslation(key, parameters), MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_CONTRAST);
    }
}
