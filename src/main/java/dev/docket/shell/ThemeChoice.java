package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** The link to the choice that the browser keeps; has no looks of its own. */
@Tag("docket-theme")
@JsModule("./theme.ts")
class ThemeChoice extends Component {

    /** Calls the listener with what the browser has kept, once it is known. */
    ThemeChoice(SerializableConsumer<Theme> onKnown) {
        getElement()
                .addEventListener(
                        "docket-theme-known",
                        event -> Theme.of(event.getEventData()
                                        .path("event.detail")
                                        .asString(""))
                                .ifPresent(onKnown))
                .addEventData("event.detail");
    }

    void choose(Theme theme) {
        getElement().setProperty("choice", theme.word());
    }
}
