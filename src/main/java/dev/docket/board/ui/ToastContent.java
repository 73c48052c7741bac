package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.notification.Notification;

/** What a notification consists of; the browser closes it in time, but not while the user is at it. */
@Tag("docket-toast")
@JsModule("./docket-toast.ts")
class ToastContent extends Component implements HasComponents {

    /** The notification must not close itself. */
    ToastContent(Notification owner) {
        getElement().callJsFunction("belongTo", owner.getElement());
    }

    void setDuration(int millis) {
        getElement().setProperty("duration", millis);
    }

    /** It stays until the notification is closed. */
    void last() {
        getElement().setProperty("lasting", true);
    }

    void markPassing() {
        getElement().setProperty("passing", true);
    }

    void markOwn() {
        getElement().setProperty("own", true);
    }
}
