package dev.docket.admin.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The inputs of the settings, by the names of their components, in the order of the page. */
final class SettingsFields {

    private final Checkbox enabled = new Checkbox();
    private final RadioButtonGroup<Transport> transport = new RadioButtonGroup<>();
    private final IntegerField interval = new IntegerField();
    private final Checkbox pause = new Checkbox();
    private final IntegerField retries = new IntegerField();
    private final NumberField multiplier = new NumberField();

    private final Map<String, AbstractField<?, ?>> all = new LinkedHashMap<>();
    private final UnaryOperator<String> texts;

    SettingsFields(UnaryOperator<String> texts) {
        this.texts = texts;
        transport.setItems(Transport.values());
        transport.setRenderer(new ComponentRenderer<>(this::explained));
        limit(interval, SyncSettings.SHORTEST_SECONDS, SyncSettings.LONGEST_SECONDS, problem("interval"));
        limit(retries, 0, SyncSettings.MOST_ATTEMPTS, problem("retryAttempts"));
        limit(
                multiplier,
                SyncSettings.SMALLEST_MULTIPLIER,
                SyncSettings.LARGEST_MULTIPLIER,
                problem("backoffMultiplier"));

        all.put("enabled", enabled);
        all.put("transport", transport);
        all.put("pauseOnInteraction", pause);
        all.put("interval", interval);
        all.put("retryAttempts", retries);
        all.put("backoffMultiplier", multiplier);
        all.forEach((name, field) -> {
            field.getElement().setAttribute("data-field", name);
            if (field instanceof HasLabel labelled) {
                labelled.setLabel(texts.apply("admin.sync.field." + name));
            }
        });
        explain();
    }

    Map<String, AbstractField<?, ?>> all() {
        return all;
    }

    /** Has the fields read and write the components of the same names. */
    void bind(Binder<SyncSettings> binder) {
        binder.forField(enabled).bind("enabled");
        binder.forField(transport).bind("transport");
        binder.forField(interval)
                .asRequired(problem("interval"))
                .withConverter(Duration::ofSeconds, SettingsFields::seconds)
                .bind("interval");
        binder.forField(pause).bind("pauseOnInteraction");
        binder.forField(retries).asRequired(problem("retryAttempts")).bind("retryAttempts");
        binder.forField(multiplier).asRequired(problem("backoffMultiplier")).bind("backoffMultiplier");
    }

    /** Puts the usual explanation below each field; the ways explain themselves. */
    void explain() {
        all.forEach((name, field) ->
                explain(field, name.equals("transport") ? "" : texts.apply("admin.sync.help." + name)));
    }

    void explain(AbstractField<?, ?> field, String text) {
        if (field instanceof HasHelper helped) {
            helped.setHelperText(text);
        }
    }

    String problem(String name) {
        return texts.apply("admin.sync.problem." + name);
    }

    private Span explained(Transport way) {
        String key = "admin.sync.transport." + way.name().toLowerCase(Locale.ROOT);
        Span name = new Span(texts.apply(key));
        Span sentence = new Span(texts.apply(key + ".help"));
        sentence.addClassName("settings-help");
        Span both = new Span(name, sentence);
        both.addClassName("settings-choice");
        return both;
    }

    private static Integer seconds(Duration interval) {
        return Math.toIntExact(interval.toSeconds());
    }

    private static void limit(IntegerField field, int least, int most, String problem) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(problem)
                .setRequiredErrorMessage(problem)
                .setStepErrorMessage(problem)
                .setMinErrorMessage(problem)
                .setMaxErrorMessage(problem));
    }

    private static void limit(NumberField field, double least, double most, String problem) {
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(problem)
                .setRequiredErrorMessage(problem)
                .setMinErrorMessage(problem)
                .setMaxErrorMessage(problem));
    }
}
