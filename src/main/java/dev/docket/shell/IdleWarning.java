package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/** The warning before somebody is signed out who does nothing. Browsers show it by themselves; this one is a specimen. */
@Tag("docket-idle-warning")
@JsModule("./docket-idle-warning.ts")
public class IdleWarning extends Component {

    public IdleWarning() {
        getElement().setPropertyMap("texts", texts(this::getTranslation));
    }

    /** Counts from here, to nothing. */
    public void open(Duration left) {
        getElement().callJsFunction("open", (double) left.toMillis());
    }

    static Map<String, String> texts(Function<String, String> texts) {
        return Map.of(
                "title", texts.apply("idle.title"),
                "message", texts.apply("idle.message"),
                "stay", texts.apply("idle.stay"),
                "tab", texts.apply("idle.tab"));
    }
}
