package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.matter.NewBoardOutcome;
import dev.docket.matter.NumberPattern;
import dev.docket.matter.WantedBoard;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks what a new board is to be. A template fills in its stages, which can then be changed like any text. Stays open,
 * with the reasons at the fields, while something cannot be taken.
 */
@StyleSheet("boards.css")
class NewBoardDialog extends Dialog {

    private final TextField name = new TextField();
    private final Select<NumberPattern> pattern = new Select<>();
    private final Select<BoardTemplate> template = new Select<>();
    private final TextArea stages = new TextArea();
    private final Checkbox closing = new Checkbox();
    private final Function<WantedBoard, Optional<NewBoardOutcome.Invalid>> create;

    /**
     * A dialog that is not open yet.
     *
     * @param today the day for which numbers are shown as examples
     * @param create makes the board; answers what cannot be taken, or nothing if that is the end of it
     */
    NewBoardDialog(LocalDate today, Function<WantedBoard, Optional<NewBoardOutcome.Invalid>> create) {
        this.create = create;
        Button confirm = new Button(getTranslation("boards.create"), click -> save());
        Button cancel = new Button(getTranslation("edit.cancel"), click -> close());
        nameField();
        pattern.setLabel(getTranslation("boards.new.pattern"));
        pattern.setItems(NumberPattern.CHOICES);
        pattern.setItemLabelGenerator(each -> each.first(today).value());
        pattern.setValue(NumberPattern.YEARLY);
        stagesField();
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(name, pattern, template, stages, closing);
        content.addClassName("docket-new-board");
        setHeaderTitle(getTranslation("boards.new"));
        setWidth("30rem");
        add(content);
        getFooter().add(cancel, confirm);
    }

    private void nameField() {
        name.setLabel(getTranslation("board.name"));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setAutofocus(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
    }

    private void stagesField() {
        template.setLabel(getTranslation("boards.new.template"));
        template.setItems(BoardTemplate.values());
        template.setItemLabelGenerator(each -> getTranslation(each.key()));
        template.addValueChangeListener(
                change -> stages.setValue(getTranslation(change.getValue().key() + ".stages")));
        stages.setLabel(getTranslation("boards.new.stages"));
        stages.setHelperText(getTranslation("boards.new.stages.hint"));
        stages.setMinRows(4);
        stages.setMaxRows(10);
        stages.addValueChangeListener(change -> stages.setInvalid(false));
        closing.setLabel(getTranslation("boards.new.closing"));
        closing.setValue(true);
        template.setValue(BoardTemplate.LITIGATION);
    }

    private void save() {
        var wanted = new WantedBoard(name.getValue(), pattern.getValue(), stages.getValue(), closing.getValue());
        create.apply(wanted).ifPresentOrElse(this::show, this::close);
    }

    private void show(NewBoardOutcome.Invalid refused) {
        refused.name().ifPresent(problem -> mark(name, "boards.problem.name.", problem));
        refused.stages().ifPresent(problem -> mark(stages, "boards.problem.stages.", problem));
        refused.name().ifPresentOrElse(problem -> name.focus(), stages::focus);
    }

    private void mark(HasValidationProperties field, String group, NewBoardOutcome.Problem problem) {
        field.setErrorMessage(getTranslation(group + problem.key(), problem.value()));
        field.setInvalid(true);
    }
}
