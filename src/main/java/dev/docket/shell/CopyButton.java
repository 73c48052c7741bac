package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;

/** Puts a text on the clipboard, and says whether that could be done. */
@Tag("docket-copy")
@JsModule("./docket-copy.ts")
public class CopyButton extends Component implements HasComponents {

    private final Button button;

    public CopyButton(String label) {
        button = new Button(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(button);
        addListener(
                CopiedEvent.class,
                copied -> button.setText(getTranslation(copied.done() ? "copy.done" : "copy.failed")));
    }

    /** What is to be copied: the browser does so without asking the server. */
    public void setText(String text) {
        getElement().setProperty("text", text);
    }

    /** The browser has tried. */
    @DomEvent("docket-copied")
    public static class CopiedEvent extends ComponentEvent<CopyButton> {

        private final boolean done;

        public CopiedEvent(CopyButton source, boolean fromClient, @EventData("event.detail.done") boolean done) {
            super(source, fromClient);
            this.done = done;
        }

        boolean done() {
            return done;
        }
    }
}
