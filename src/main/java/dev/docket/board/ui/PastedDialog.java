package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.matter.ListedMatters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows the lines that were pasted, one matter each, and asks whether to add them. What is not taken stays there. */
class PastedDialog extends Dialog {

    private final TextArea lines = new TextArea();
    private final Button confirm = new Button();
    private final String stage;
    private final Function<List<String>, Rest> add;

    /**
     * A dialog that is not open yet.
     *
     * @param add adds matters of these titles; answers what is left of them
     */
    PastedDialog(String stage, String pasted, Function<List<String>, Rest> add) {
        this.stage = stage;
        this.add = add;
        lines.setLabel(getTranslation("paste.lines"));
        lines.setWidthFull();
        lines.setMinRows(4);
        lines.setMaxRows(12);
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.setValue(String.join("\n", titles(pasted)));
        lines.addValueChangeListener(change -> count());
        confirm.addClickListener(click -> save());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        count();
        setWidth("30rem");
        add(lines);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                confirm.focus();
            }
        });
    }

    private void count() {
        int number = titles(lines.getValue()).size();
        boolean many = number > ListedMatters.MOST;
        setHeaderTitle(getTranslation("paste.title", number, stage));
        confirm.setText(getTranslation("paste.add", number));
        confirm.setEnabled(number > 0 && !many);
        lines.setInvalid(many);
        lines.setErrorMessage(many ? getTranslation("paste.many", ListedMatters.MOST) : "");
    }

    private void save() {
        Rest rest = add.apply(titles(lines.getValue()));
        if (rest.equals(Rest.NOTHING)) {
            close();
            return;
        }
        rest.lines().ifPresent(left -> lines.setValue(String.join("\n", left)));
        lines.setErrorMessage(rest.reason());
        lines.setInvalid(true);
    }

    private static List<String> titles(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * What was not added, and why.
     *
     * @param lines those that are left; nothing where that is every one
     */
    record Rest(Optional<List<String>> lines, String reason) {

        static final Rest NOTHING = new Rest(Optional.of(List.of()), "");

        static Rest all(String reason) {
            return new Rest(Optional.empty(), reason);
        }
    }
}
