package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/** Tells in the header that the server cannot be reached, and when it is tried next. It all happens in the browser. */
@Tag("docket-outage")
@JsModule("./docket-outage.ts")
class OutageNotice extends Component {

    OutageNotice() {
        Map<String, String> texts = Map.of(
                "offline", getTranslation("client.sync.state.offline"),
                "trying", getTranslation("client.sync.offline-in", "{0}"),
                "retry", getTranslation("client.sync.retry"));
        getElement().setPropertyMap("texts", texts);
    }
}
