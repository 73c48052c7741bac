package dev.docket.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Has the page go on when somebody signs in on another page of the same browser. It all happens there, unseen. */
@Tag("docket-awaiting")
@JsModule("./docket-awaiting.ts")
class SignInElsewhere extends Component {

    SignInElsewhere() {
        getElement().setAttribute("hidden", true);
    }
}
