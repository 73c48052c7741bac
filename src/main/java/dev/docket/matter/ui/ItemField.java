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
import dev.docket.matter.CommandId;
import dev.docket.matter.ItemText;
import dev.docket.shell.RefusedLines;
import dev.docket.shell.Writing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where items of a checklist are written, one after the other. The browser empties it as soon as an item is sent: what
 * is typed afterwards is the next one.
 */
@Tag("docket-entry")
@JsModule("./docket-entry.ts")
public class ItemField extends Component implements HasComponents, HasStyle {

    private final TextField text = new TextField(getTranslation("checklist.add.label"));
    private final Button add = new Button(getTranslation("checklist.add"));
    private final RefusedLines refused = new RefusedLines();

    /** Those that may come back, and what was wrong with them. */
    private final Map<String, String> problems = new LinkedHashMap<>();

    ItemField(BiConsumer<String, CommandId> entered, Runnable typed) {
        text.setMaxLength(ItemText.LONGEST);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(change -> {
            // A text that comes back has not been mended yet.
            warn(problems.get(change.getValue()));
            typed.run();
        });
        addListener(EntryEvent.class, entry -> {
            problems.remove(entry.text());
            entered.accept(entry.text(), CommandId.given(entry.id()));
        });
        addClassName("part-foot");
        add(text, add);
    }

    /** What is typed and not sent. */
    String getValue() {
        return text.getValue();
    }

    void allow(boolean mayWrite) {
        // Hidden by the browser where there is nothing to be read: what is under way to something invisible is dropped.
        getElement().setProperty("closed", !mayWrite);
        Writing.allow(text, mayWrite);
        add.setVisible(mayWrite);
    }

    /** Says why an item was not taken, and gives it back. Entered again it has the same identity. */
    void refuse(CommandId id, String item, String problem) {
        problems.put(item, problem);
        warn(problem);
        refused.add(getElement(), id.value().toString(), item, problem);
    }

    private void warn(@Nullable String problem) {
        if (problem != null) {
            text.setErrorMessage(problem);
        }
        text.setInvalid(problem != null);
    }

    /** An item was typed; it comes from the browser and may be anything. */
    @DomEvent("docket-entry")
    public static class EntryEvent extends ComponentEvent<ItemField> {

        private final String text;
        private final String id;

        public EntryEvent(
                ItemField source,
                boolean fromClient,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.text = text;
            this.id = id;
        }

        String text() {
            return text;
        }

        String id() {
            return id;
        }
    }
}
