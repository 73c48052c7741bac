package dev.docket.matter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * Stands in for a text area until somebody wants to write: shows its text for reading. Where there is no text yet, or
 * something has been typed that is not saved, the area itself is there.
 */
class ReadingPane extends Div {

    private final TextArea area;
    private final MarkdownText text;
    private final Button edit = new Button(VaadinIcon.PENCIL.create());
    private boolean writing;

    ReadingPane(TextArea area, String label, String editLabel, Markdown markdown) {
        this.area = area;
        text = new MarkdownText(markdown);
        Span name = new Span(label);
        name.addClassName("reading-label");
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(editLabel);
        edit.setTooltipText(editLabel);
        edit.addClickListener(click -> write());
        addClassName("reading");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        add(new Div(name, edit), text);
        area.addValueChangeListener(change -> {
            writing |= change.isFromClient();
            follow(false);
        });
    }

    /** Only those who may write are offered to. */
    void allow(boolean writable) {
        edit.setVisible(writable);
    }

    /** Another text is there to be read. */
    void rest() {
        writing = false;
    }

    /** Shows what the area holds now; {@code unsaved} if its user has typed some of it. */
    void follow(boolean unsaved) {
        writing |= unsaved;
        boolean reading = !writing && !area.getValue().isEmpty();
        if (reading) {
            text.show(area.getValue());
        }
        setVisible(reading);
        // Not taken out of the page: it keeps its value and its label there.
        area.getElement().setAttribute("hidden", reading);
    }

    /** The area takes the place of what was read, and the focus. */
    void write() {
        writing = true;
        follow(false);
        area.focus();
    }
}
