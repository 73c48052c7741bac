package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.docket.identity.SessionSettings;

/** Tells the server of this page's user, and him how long he stays signed in. It all happens in the browser. */
@Tag("docket-idle")
@JsModule("./docket-idle.ts")
class IdleWatch extends Component {

    IdleWatch(SessionSettings settings) {
        getElement()
                .setProperty("warning", (double) settings.warning().toMillis())
                .setPropertyMap("texts", IdleWarning.texts(this::getTranslation));
    }
}
