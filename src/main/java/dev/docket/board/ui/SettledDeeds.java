package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import dev.docket.matter.CommandId;

/**
 * Tells the browser's tab what it needs to remember no longer. One for each page, as long as that is there: what was
 * done to a board may be decided, or let go, when its user has left the board.
 */
@Tag("docket-settled")
@JsModule("./docket-settled.ts")
class SettledDeeds extends Component {

    /** The one of this page. */
    static SettledDeeds of(UI ui) {
        SettledDeeds known = ComponentUtil.getData(ui, SettledDeeds.class);
        if (known == null) {
            known = new SettledDeeds();
            ComponentUtil.setData(ui, SettledDeeds.class, known);
            ui.getElement().appendChild(known.getElement());
        }
        return known;
    }

    void settle(CommandId command) {
        getElement().callJsFunction("settle", command.value().toString());
    }
}
