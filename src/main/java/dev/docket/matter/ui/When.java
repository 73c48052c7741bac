package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;

/** A moment: how long ago it was, with the exact time as its tooltip. The browser counts, in its own zone. */
@Tag("docket-when")
@JsModule("./docket-when.ts")
class When extends Component {

    When(Instant at) {
        getElement().setProperty("at", at.toString());
    }
}
