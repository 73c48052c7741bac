package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.matter.ItemText;
import java.util.function.Consumer;

/**
 * Where items of a checklist are written, one after the other. The browser empties it as soon as an item is sent: what
 * is typed afterwards is the next one.
 */
@Tag("docket-entry")
@JsModule("./docket-entry.ts")
public class ItemField extends Component implements HasComponents, HasStyle {

    private final TextField text = new TextField(getTranslation("checklist.add.label"));
    private final Button add = new Button(getTranslation("checklist.add"));
    private String refused = "";
    private int turn;

    ItemField(Consumer<String> entered, Runnable typed) {
        text.setMaxLength(ItemText.LONGEST);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(change -> {
            // A text that comes back has not been mended yet.
            if (!change.getValue().equals(refused)) {
                text.setInvalid(false);
            }
            typed.run();
        });
        addListener(EntryEvent.class, entry -> {
            refused = "";
            entered.accept(entry.text());
        });
        addClassName("part-foot");
        add(text, add);
    }

    /** What is typed and not sent. */
    String getValue() {
        return text.getValue();
    }

    void allow(boolean mayWrite) {
        // What was typed stays readable; where nothing can be typed any more, the browser gives nothing back.
        if (!mayWrite && text.isEmpty()) {
            text.setValue(refused);
        }
        setVisible(mayWrite || !text.isEmpty());
        text.setReadOnly(!mayWrite);
        add.setVisible(mayWrite);
    }

    /** Says why an item was not taken, and gives it back. */
    void refuse(String item, String problem) {
        refused = item;
        text.setErrorMessage(problem);
        text.setInvalid(true);
        turn++;
        getElement().setPropertyBean("refused", new Refused(turn, item));
        if (text.isReadOnly()) {
            allow(false);
        }
    }

    /** An item that was not taken; {@code turn} tells one from the next. */
    private record Refused(int turn, String text) {}

    /** An item was typed; it comes from the browser and may be anything. */
    @DomEvent("docket-entry")
    public static class EntryEvent extends ComponentEvent<ItemField> {

        private final String text;

        public EntryEvent(ItemField source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
