package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import dev.docket.identity.Person;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Vocabulary;
import dev.docket.shell.Writing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A matter's fields over a base: knows what was changed, and says at each field what is wrong with it. */
class MatterForm extends Div {

    private static final String MARKED = "changed-meanwhile";

    private final MatterFields fields;
    private final ReadingPane description;
    private MatterDetails base = MatterDetails.titled("");
    private @Nullable MatterField focused;
    private Runnable waiting = () -> {};
    private boolean showing;

    MatterForm(List<Person> people, Vocabulary vocabulary, boolean writable, Runnable changed) {
        fields = new MatterFields(people, vocabulary, this::getTranslation);
        description = new ReadingPane(
                fields.description(),
                getTranslation("matter.field.description"),
                getTranslation("matter.description.edit"),
                new Markdown(people));
        fields.all().forEach((field, input) -> {
            input.getElement().setAttribute("data-field", field.key());
            input.addValueChangeListener(change -> {
                if (!showing) {
                    clear(input);
                    changed.run();
                }
            });
            watchFocus(field, input);
            if (field == MatterField.DESCRIPTION) {
                add(description);
            }
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
        fields.all().values().forEach(input -> Writing.allow(input, writable));
        description.allow(writable);
    }

    MatterDetails details() {
        return fields.read();
    }

    /** What the user has changed, each field with the value that he saw. */
    Map<MatterField, FieldEdit> edits() {
        return FieldEdit.between(base, fields.read());
    }

    /** What the user has changed, as text: a line for each field, or more where he typed more. */
    String typed(DetailText texts) {
        return edits().entrySet().stream()
                .map(each -> getTranslation("matter.field." + each.getKey().key()) + ": "
                        + texts.whole(each.getValue().mine()))
                .collect(Collectors.joining("\n"));
    }

    boolean isDirty() {
        return !edits().isEmpty();
    }

    void showProblems(Map<MatterField, String> problems) {
        problems.forEach((field, problem) -> warn(field, getTranslation("matter.problem." + problem)));
    }

    /**
     * Follows what the matter is now. What the user has changed stays, with a word on what others made of it; so does
     * the field that he is at, until he leaves it.
     *
     * @param mark says of an edit what others made of the field meanwhile
     */
    void follow(MatterDetails now, BiFunction<MatterField, FieldEdit, String> mark) {
        MatterDetails typed = fields.read();
        MatterDetails shown = typed;
        for (MatterField field : MatterField.values()) {
            Object theirs = now.get(field);
            Object mine = typed.get(field);
            boolean clean = Objects.equals(mine, base.get(field));
            if (Objects.equals(mine, theirs) || (clean && field != focused)) {
                base = base.with(field, theirs);
                shown = shown.with(field, theirs);
            }
            boolean other = !clean && !Objects.equals(theirs, base.get(field));
            mark(field, other ? mark.apply(field, new FieldEdit(base.get(field), mine)) : "");
        }
        put(shown);
        waiting = () -> follow(now, mark);
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

    /** Does what the user has chosen; a field that he wants to edit stays marked. */
    void decide(Map<MatterField, ConflictChoice> choices) {
        MatterDetails chosen = fields.read();
        for (Map.Entry<MatterField, ConflictChoice> each : choices.entrySet()) {
            MatterField field = each.getKey();
            if (each.getValue() == ConflictChoice.THEIRS) {
                chosen = chosen.with(field, base.get(field));
            }
            if (each.getValue() != ConflictChoice.EDIT) {
                clear(Objects.requireNonNull(fields.all().get(field)));
            }
        }
        put(chosen);
    }

    /** Shows what was typed once before, over the details as they are now, which may be others than then. */
    void resume(MatterDetails now, Draft draft, DetailText texts) {
        base = now;
        fill(draft.over(now));
        draft.outdated(now).forEach(field -> warn(field, getTranslation("matter.conflict", texts.of(now.get(field)))));
    }

    /** Puts into the fields what was typed elsewhere; nobody has saved it. */
    void type(MatterDetails typed) {
        put(typed);
    }

    void focusFirst() {
        fields.focus();
    }

    void focus(MatterField field) {
        if (field == MatterField.DESCRIPTION) {
            description.write();
        } else if (fields.all().get(field) instanceof Focusable<?> input) {
            input.focus();
        }
    }

    private void fill(MatterDetails details) {
        fields.all().keySet().forEach(field -> mark(field, ""));
        fields.all().values().forEach(MatterForm::clear);
        waiting = () -> {};
        description.rest();
        put(details);
    }

    private void put(MatterDetails details) {
        showing = true;
        try {
            fields.show(details);
        } finally {
            showing = false;
        }
        description.follow(edits().containsKey(MatterField.DESCRIPTION));
    }

    private void watchFocus(MatterField field, Component input) {
        if (input instanceof FocusNotifier<?> come && input instanceof BlurNotifier<?> go) {
            come.addFocusListener(focus -> focused = field);
            go.addBlurListener(blur -> {
                focused = null;
                waiting.run();
            });
        }
    }

    private void mark(MatterField field, String text) {
        if (fields.all().get(field) instanceof HasHelper input) {
            input.setHelperText(text);
            ((Component) input).getElement().getClassList().set(MARKED, !text.isEmpty());
        }
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
