package dev.docket.admin.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the settings are changed: what the user saw, and what he makes of it. */
class SyncSettingsForm extends Div {

    private final Binder<SyncSettings> binder = new Binder<>(SyncSettings.class);
    private final SettingsFields fields = new SettingsFields(this::getTranslation);

    private List<@Nullable Object> shown = List.of();
    private boolean filling;

    /**
     * A form without values.
     *
     * @param typed called whenever the user has changed something
     */
    SyncSettingsForm(Runnable typed) {
        fields.bind(binder);

        fields.all().values().forEach(field -> {
            field.addValueChangeListener(change -> {
                if (!filling) {
                    typed.run();
                }
            });
            add(field);
        });
        addClassName("settings-form");
    }

    /** Shows these and takes them for what the user has seen. */
    void show(SyncSettings settings) {
        fill(settings);
        shown = values();
    }

    /** Puts these in, as if the user had typed them. */
    void fill(SyncSettings settings) {
        filling = true;
        try {
            binder.readRecord(settings);
            fields.explain();
        } finally {
            filling = false;
        }
    }

    /** Somebody else has saved others: what was typed stays, and at each field that differs theirs are told. */
    void showOthers(SyncSettings theirs, SyncSettings mine) {
        show(theirs);
        fill(mine);
        List<@Nullable Object> typed = values();
        int index = 0;
        for (AbstractField<?, ?> field : fields.all().values()) {
            Object value = shown.get(index);
            if (!Objects.equals(value, typed.get(index))) {
                fields.explain(field, getTranslation("admin.sync.theirs", words(value)));
            }
            index++;
        }
    }

    boolean isDirty() {
        return !values().equals(shown);
    }

    /** What the user wants; empty if a field holds something else than a value, which it then says. */
    Optional<SyncSettings> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            focusFirstProblem();
            return Optional.empty();
        }
    }

    /** Says at these fields, named by their components, that their values cannot be. */
    void showProblems(Set<String> components) {
        components.forEach(name -> {
            if (fields.all().get(name) instanceof HasValidation field) {
                field.setErrorMessage(fields.problem(name));
                field.setInvalid(true);
            }
        });
        focusFirstProblem();
    }

    private void focusFirstProblem() {
        fields.all().values().stream()
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> input) {
                        input.focus();
                    }
                });
    }

    private List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        fields.all().values().forEach(field -> values.add(field.getValue()));
        return values;
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case Boolean on -> getTranslation(on ? "admin.sync.on" : "admin.sync.off");
            case Transport way ->
                getTranslation("admin.sync.transport." + way.name().toLowerCase(Locale.ROOT));
            case null, default -> String.valueOf(value);
        };
    }
}
