package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.MatterField;
import dev.docket.matter.TextDiff;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field that two people changed: what was, theirs and mine side by side, and whose it shall be. */
@Tag("docket-conflict")
@JsModule("./docket-conflict.ts")
class ConflictSection extends Component implements HasComponents, HasStyle {

    private final RadioButtonGroup<ConflictChoice> choice = new RadioButtonGroup<>();
    private final FieldConflict conflict;
    private final DetailText texts;

    /**
     * Theirs is chosen.
     *
     * @param author who made theirs, and when; empty where nobody knows
     */
    ConflictSection(FieldConflict conflict, DetailText texts, String author) {
        this.conflict = conflict;
        this.texts = texts;
        String name = getTranslation("matter.field." + conflict.field().key());
        String theirs = author.isEmpty() ? getTranslation("conflict.theirs") : author;

        Div sides = new Div(
                side("base", getTranslation("conflict.base"), conflict.base()),
                side("theirs", theirs, conflict.theirs()),
                side("mine", getTranslation("conflict.mine"), conflict.mine()));
        sides.addClassName("conflict-sides");
        choice.setItems(ConflictChoice.values());
        choice.setItemLabelGenerator(each -> getTranslation("conflict.choose." + each.word()));
        choice.setValue(ConflictChoice.THEIRS);
        choice.setAriaLabel(getTranslation("conflict.choose", name));

        getElement().setAttribute("data-field", conflict.field().key());
        addClassName("conflict");
        add(new H3(name), sides, choice);
    }

    MatterField field() {
        return conflict.field();
    }

    ConflictChoice choice() {
        return Objects.requireNonNullElse(choice.getValue(), ConflictChoice.THEIRS);
    }

    /** The choice gets the focus. */
    void focus() {
        getElement().callJsFunction("focus");
    }

    private Div side(String name, String head, @Nullable Object value) {
        Div side = new Div(new H4(head), value(name, value));
        side.addClassName("conflict-side");
        side.getElement().setAttribute("data-side", name);
        return side;
    }

    private Component value(String side, @Nullable Object value) {
        Div shown = new Div();
        shown.addClassName("conflict-value");
        if (conflict.field() == MatterField.DESCRIPTION && !"base".equals(side)) {
            TextDiff.between(text(conflict.base()), text(value)).lines().stream()
                    .map(ConflictSection::line)
                    .forEach(line -> shown.getElement().appendChild(line));
        } else {
            shown.setText(texts.whole(value));
        }
        return shown;
    }

    /** A line that came or went is said to be so also to whoever cannot see colours. */
    private static Element line(TextDiff.Line line) {
        Element element = new Element(
                switch (line.kind()) {
                    case SAME -> "span";
                    case REMOVED -> "del";
                    case ADDED -> "ins";
                });
        element.setText(line.text().isEmpty() ? "\u00a0" : line.text());
        return element;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
