package dev.docket.matter.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.MatterField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks whose value each field shall have that two people changed. Nothing is lost by closing it: what was typed is in the
 * panel behind it.
 */
class ConflictDialog extends Dialog {

    private final List<ConflictSection> sections;
    private boolean editing;

    /**
     * A dialog that is not open yet.
     *
     * @param authors says whose a value is, and since when
     * @param decided told of every field's choice
     * @param back leads the focus to where the dialog came from; not asked for where the user goes on editing a field
     */
    ConflictDialog(
            List<FieldConflict> conflicts,
            DetailText texts,
            Function<FieldConflict, String> authors,
            Consumer<Map<MatterField, ConflictChoice>> decided,
            Runnable back) {
        sections = conflicts.stream()
                .map(conflict -> new ConflictSection(conflict, texts, authors.apply(conflict)))
                .toList();
        Button apply = new Button(getTranslation("conflict.apply"), click -> {
            editing = choices().containsValue(ConflictChoice.EDIT);
            close();
            decided.accept(choices());
        });
        Button later = new Button(getTranslation("conflict.later"), click -> close());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);

        addClassName("conflict-dialog");
        setHeaderTitle(getTranslation("conflict.title"));
        add(new Paragraph(getTranslation("conflict.message")));
        sections.forEach(this::add);
        lead(back);
        getFooter().add(later, apply);
    }

    private void lead(Runnable back) {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                sections.getFirst().focus();
            }
        });
        addClosedListener(closed -> {
            if (!editing) {
                back.run();
            }
        });
    }

    private Map<MatterField, ConflictChoice> choices() {
        Map<MatterField, ConflictChoice> choices = new EnumMap<>(MatterField.class);
        sections.forEach(section -> choices.put(section.field(), section.choice()));
        return choices;
    }
}
