package dev.docket.importing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.docket.importing.ColumnMapping;
import dev.docket.importing.ImportField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A choice for every column of the file. */
class MappingForm extends Div {

    private final List<Select<ImportField>> choices = new ArrayList<>();
    private ColumnMapping mapping;

    MappingForm(ColumnMapping suggested, Consumer<ColumnMapping> changed) {
        mapping = suggested;
        for (int i = 0; i < suggested.headers().size(); i++) {
            choices.add(choice(i, changed));
        }
        show();
        choices.forEach(this::add);
        addClassName("import-mapping");
    }

    /** The choice for the column with this header. */
    Select<ImportField> choice(String header) {
        return choices.get(mapping.headers().indexOf(header));
    }

    private Select<ImportField> choice(int column, Consumer<ColumnMapping> changed) {
        var choice = new Select<ImportField>();
        choice.setLabel(mapping.headers().get(column));
        choice.setItems(ImportField.values());
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                mapping = mapping.with(column, event.getValue());
                show();
                changed.accept(mapping);
            }
        });
        return choice;
    }

    /** A date that one column takes is taken from another. */
    private void show() {
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setValue(mapping.fields().get(i));
        }
    }

    private String label(ImportField field) {
        return getTranslation("import.field." + (field == ImportField.NOTHING ? "nothing" : field.key()));
    }
}
