package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Priority;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The input fields of a matter, each of the kind that its value needs; values in and out. */
class MatterFields {

    private final TextField title = new TextField();
    private final TextField client = new TextField();
    private final ComboBox<String> practiceArea = new ComboBox<>();
    private final ComboBox<Person> responsible = new ComboBox<>();
    private final Select<Priority> priority = new Select<>();
    private final DatePicker opened = new DatePicker();
    private final DatePicker deadline = new DatePicker();
    private final TextField reference = new TextField();
    private final TextArea description = new TextArea();
    private final List<Person> people;

    /** The responsible person where it is none who can be chosen, such as one who has left: kept unless replaced. */
    private @Nullable AccountId unlisted;

    MatterFields(List<Person> people, Collection<String> practiceAreas, UnaryOperator<String> texts) {
        this.people = people;
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(MatterDetails.LONGEST_TITLE);
        client.setMaxLength(MatterDetails.LONGEST_LINE);
        reference.setMaxLength(MatterDetails.LONGEST_LINE);
        description.setMaxLength(MatterDetails.LONGEST_DESCRIPTION);
        description.setMinRows(4);
        // Nothing slower: a click on Save sends what waits, but loses it where the browser told of it twice, as it does
        // for several lines at once.
        List.of(title, client, reference).forEach(field -> field.setValueChangeMode(ValueChangeMode.EAGER));
        description.setValueChangeMode(ValueChangeMode.EAGER);
        practiceArea.setItems(practiceAreas);
        practiceArea.setAllowCustomValue(true);
        practiceArea.addCustomValueSetListener(typed -> practiceArea.setValue(typed.getDetail()));
        practiceArea.setClearButtonVisible(true);
        responsible.setItems(people);
        responsible.setItemLabelGenerator(Person::name);
        responsible.setClearButtonVisible(true);
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(
                each -> texts.apply("matter.priority." + each.name().toLowerCase(Locale.ROOT)));
        List.of(opened, deadline).forEach(field -> field.setClearButtonVisible(true));
        all().forEach((field, input) ->
                input.getElement().setProperty("label", texts.apply("matter.field." + field.key())));
    }

    /** In the order in which they are shown. */
    Map<MatterField, AbstractField<?, ?>> all() {
        Map<MatterField, AbstractField<?, ?>> all = new LinkedHashMap<>();
        all.put(MatterField.TITLE, title);
        all.put(MatterField.CLIENT, client);
        all.put(MatterField.PRACTICE_AREA, practiceArea);
        all.put(MatterField.RESPONSIBLE, responsible);
        all.put(MatterField.PRIORITY, priority);
        all.put(MatterField.DEADLINE, deadline);
        all.put(MatterField.OPENED, opened);
        all.put(MatterField.REFERENCE, reference);
        all.put(MatterField.DESCRIPTION, description);
        return all;
    }

    void show(MatterDetails details) {
        title.setValue(details.title());
        client.setValue(details.client());
        practiceArea.setValue(details.practiceArea().isEmpty() ? null : details.practiceArea());
        Person person = person(details.responsible());
        responsible.setValue(person);
        unlisted = person == null ? details.responsible() : null;
        priority.setValue(details.priority());
        opened.setValue(details.opened());
        deadline.setValue(details.deadline());
        reference.setValue(details.reference());
        description.setValue(details.description());
    }

    MatterDetails read() {
        Person person = responsible.getValue();
        String area = practiceArea.getValue();
        return new MatterDetails(
                title.getValue(),
                client.getValue(),
                area == null ? "" : area,
                person == null ? unlisted : person.id(),
                priority.getValue(),
                opened.getValue(),
                deadline.getValue(),
                reference.getValue(),
                description.getValue());
    }

    TextArea description() {
        return description;
    }

    void focus() {
        title.focus();
    }

    private @Nullable Person person(@Nullable AccountId id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
