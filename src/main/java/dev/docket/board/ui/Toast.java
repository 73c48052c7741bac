package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;

/**
 * Something at the foot of the page, as one element with properties. How it looks, when its turn is and when it goes is the
 * browser's. The notification there is a polite live region by itself: nothing in it needs to be one.
 */
@Tag("docket-toast")
@JsModule("./docket-toast.ts")
@StyleSheet("toast.css")
abstract class Toast extends Component {

    private List<Action> actions = List.of();
    private boolean open;

    Toast(String text) {
        say(text);
        addListener(ActEvent.class, event -> act(event.action()));
        addListener(GoneEvent.class, event -> close());
    }

    final String text() {
        return getElement().getProperty("text", "");
    }

    /** Says something else; it is read out again. */
    final void say(String text) {
        getElement().setProperty("text", text);
    }

    final List<Action> actions() {
        return actions;
    }

    /** Has these buttons, and no others. */
    final void offer(List<Action> offered) {
        actions = offered;
        getElement()
                .setPropertyList(
                        "actions",
                        offered.stream()
                                .map(each -> new Button(each.label(), each.enabled()))
                                .toList());
    }

    /** Shows it as it looks, wherever it is put, for as long as it is there. */
    final void stand() {
        mark("standing");
    }

    final void mark(String property) {
        getElement().setProperty(property, true);
    }

    final boolean isOpen() {
        return open;
    }

    /** Shows it in the current page: not in a dialog, which would take it along when it is closed. */
    final void open() {
        open = true;
        UI.getCurrent().getElement().appendChild(getElement());
    }

    final void close() {
        open = false;
        getElement().removeFromParent();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        open = false;
    }

    /** The index comes from a browser, perhaps from one that does not know yet what is offered now. */
    private void act(int index) {
        if (index >= 0 && index < actions.size() && actions.get(index).enabled()) {
            actions.get(index).run().run();
        }
    }

    /** Something to do about it. */
    record Action(String label, boolean enabled, Runnable run) {}

    /** What the browser knows of it. */
    private record Button(String label, boolean enabled) {}

    /** One of its buttons was pressed, perhaps in front of a dialog. */
    @DomEvent(value = "docket-act", allowInert = true)
    public static class ActEvent extends ComponentEvent<Toast> {

        private final int action;

        public ActEvent(Toast source, boolean fromClient, @EventData("event.detail.action") int action) {
            super(source, fromClient);
            this.action = action;
        }

        int action() {
            return action;
        }
    }

    /** Its time is over. */
    @DomEvent(value = "docket-gone", allowInert = true)
    public static class GoneEvent extends ComponentEvent<Toast> {

        public GoneEvent(Toast source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
