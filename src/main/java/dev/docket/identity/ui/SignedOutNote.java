package dev.docket.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/** Says why somebody is here again who did not sign out himself; only his browser knows that. */
@Tag("docket-signed-out")
@JsModule("./docket-signed-out.ts")
class SignedOutNote extends Component implements HasComponents {

    SignedOutNote() {
        getElement().setAttribute("hidden", true);
        getElement().getClassList().add("docket-signed-out");
        add(new Span(getTranslation("login.idle.title")), new Span(getTranslation("login.idle.message")));
    }
}
