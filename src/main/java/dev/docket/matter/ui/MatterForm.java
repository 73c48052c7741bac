package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import dev.docket.identity.Person;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A matter's fields over a base: knows what was changed, and says at each field what is wrong with it. */
class MatterForm extends Div {

    private final MatterFields fields;
    private MatterDetails base = MatterDetails.titled("");
    private boolean showing;

    MatterForm(List<Person> people, Collection<String> practiceAreas, boolean writable, Runnable changed) {
        fields = new MatterFields(people, practiceAreas, this::getTranslation);
        fields.all().forEach((field, input) -> {
            input.getElement().setAttribute("data-field", field.key());
            input.addValueChangeListener(change -> {
                if (!showing) {
                    clear(input);
                    changed.run();
                }
            });
            add(input);
        });
        allow(writable);
        addClassName("matter-form");
    }

    /** Shows the details and takes them for what the user sees. */
    void show(MatterDetails details) {
        base = details;
        fill(details);
    }

    void allow(boolean writable) {
        fields.all().values().forEach(input -> input.setReadOnly(!writable));
    }

    MatterDetails details() {
        return fields.read();
    }

    /** What the user has changed, each field with the value that he saw. */
    Map<MatterField, FieldEdit> edits() {
        return FieldEdit.between(base, fields.read());
    }

    boolean isDirty() {
        return !edits().isEmpty();
    }

    void showProblems(Map<MatterField, String> problems) {
        problems.forEach((field, problem) -> warn(field, getTranslation("matter.problem." + problem)));
    }

    /**
     * Others' values become the base, what was typed stays in the fields concerned: saving again means it in the
     * knowledge of theirs.
     */
    void showConflicts(
            MatterDetails now,
            List<FieldConflict> conflicts,
            DetailText texts,
            Function<FieldConflict, String> authors) {
        MatterDetails typed = now;
        for (FieldConflict conflict : conflicts) {
            typed = typed.with(conflict.field(), conflict.mine());
        }
        base = now;
        fill(typed);
        for (FieldConflict conflict : conflicts) {
            String author = authors.apply(conflict);
            String key = author.isEmpty() ? "matter.conflict" : "matter.conflict.by";
            warn(conflict.field(), getTranslation(key, texts.of(conflict.theirs()), author));
        }
    }

    /** Shows what was typed once before, over the details as they are now, which may be others than then. */
    void resume(MatterDetails now, Draft draft, DetailText texts) {
        base = now;
        fill(draft.over(now));
        draft.outdated(now).forEach(field -> warn(field, getTranslation("matter.conflict", texts.of(now.get(field)))));
    }

    void focusFirst() {
        fields.focus();
    }

    private void fill(MatterDetails details) {
        showing = true;
        fields.all().values().forEach(MatterForm::clear);
        fields.show(details);
        showing = false;
    }

    private void warn(MatterField field, String text) {
        if (fields.all().get(field) instanceof HasValidation input) {
            input.setErrorMessage(text);
            input.setInvalid(true);
        }
    }

    private static void clear(AbstractField<?, ?> input) {
        if (input instanceof HasValidation validated) {
            validated.setInvalid(false);
            validated.setErrorMessage("");
        }
    }
}
