package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;

/** Asks for one value. Stays open, with the reason at the field, while what is typed cannot be taken. */
class FieldDialog extends Dialog {

    private final TextField field = new TextField();
    private final Div content = new Div(field);
    private final Function<String, Optional<String>> save;

    /**
     * A dialog that is not open yet.
     *
     * @param save takes what was typed; answers why it cannot be taken, or nothing if that is the end of it
     */
    FieldDialog(String title, String label, String value, Function<String, Optional<String>> save) {
        this.save = save;
        Button confirm = new Button(getTranslation("edit.save"), click -> save());
        Button cancel = new Button(getTranslation("edit.cancel"), click -> close());

        field.setLabel(label);
        field.setValue(value);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.setAutoselect(true);
        field.setAutofocus(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(field);

        field.addValueChangeListener(change -> field.setInvalid(false));

        content.addClassName("docket-field");
        setHeaderTitle(title);
        setWidth("24rem");
        add(content);
        getFooter().add(cancel, confirm);
    }

    /** Only a number of up to three digits, or nothing. */
    FieldDialog forNumber(String hint) {
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(3);
        field.setHelperText(hint);
        return this;
    }

    /** Shows something else below the field; its value is for whoever saves. */
    FieldDialog with(Component other) {
        content.add(other);
        return this;
    }

    private void save() {
        Optional<String> problem = save.apply(field.getValue());
        problem.ifPresentOrElse(
                text -> {
                    field.setErrorMessage(text);
                    field.setInvalid(true);
                },
                this::close);
    }
}
