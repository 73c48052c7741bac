package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import dev.docket.matter.Vocabulary;
import dev.docket.shell.FieldWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The input fields of a matter, each of the kind that its value needs; values in and out. */
class MatterFields {

    private final TextField title = line(MatterDetails.LONGEST_TITLE);
    private final TextField client = line(MatterDetails.LONGEST_LINE);
    private final TextField opposingParty = line(MatterDetails.LONGEST_LINE);
    private final TextField reference = line(MatterDetails.LONGEST_LINE);
    private final ComboBox<String> practiceArea;
    private final ComboBox<String> court;
    private final ComboBox<Person> responsible = new ComboBox<>();
    private final Select<MatterStatus> status = new Select<>();
    private final Select<Priority> priority = new Select<>();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();
    private final DatePicker opened = new DatePicker();
    private final DatePicker limitation = new DatePicker();
    private final DatePicker hearing = new DatePicker();
    private final DatePicker deadline = new DatePicker();
    private final TextArea description = new TextArea();
    private final List<Person> people;

    /** The responsible person where it is none who can be chosen, such as one who has left: kept unless replaced. */
    private @Nullable AccountId unlisted;

    MatterFields(List<Person> people, Vocabulary vocabulary, UnaryOperator<String> texts) {
        this.people = people;
        practiceArea = known(vocabulary.practiceAreas());
        court = known(vocabulary.courts());
        title.setRequiredIndicatorVisible(true);
        description.setMaxLength(MatterDetails.LONGEST_DESCRIPTION);
        description.setMinRows(4);
        description.setValueChangeMode(ValueChangeMode.EAGER);
        responsible.setItems(people);
        responsible.setItemLabelGenerator(Person::name);
        responsible.setClearButtonVisible(true);
        status.setItems(MatterStatus.values());
        status.setItemLabelGenerator(each -> texts.apply("matter.status." + word(each)));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> texts.apply("matter.priority." + word(each)));
        tags.setItems(vocabulary.tags());
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(typed -> add(typed.getDetail()));
        FieldWords.give(tags);
        for (DatePicker field : List.of(opened, limitation, hearing, deadline)) {
            FieldWords.give(field);
            field.setClearButtonVisible(true);
        }
        all().forEach((field, input) ->
                input.getElement().setProperty("label", texts.apply("matter.field." + field.key())));
    }

    /** In the order in which they are shown. */
    Map<MatterField, AbstractField<?, ?>> all() {
        Map<MatterField, AbstractField<?, ?>> all = new LinkedHashMap<>();
        all.put(MatterField.TITLE, title);
        all.put(MatterField.CLIENT, client);
        all.put(MatterField.OPPOSING_PARTY, opposingParty);
        all.put(MatterField.PRACTICE_AREA, practiceArea);
        all.put(MatterField.RESPONSIBLE, responsible);
        all.put(MatterField.STATUS, status);
        all.put(MatterField.PRIORITY, priority);
        all.put(MatterField.HEARING, hearing);
        all.put(MatterField.DEADLINE, deadline);
        all.put(MatterField.LIMITATION, limitation);
        all.put(MatterField.OPENED, opened);
        all.put(MatterField.COURT, court);
        all.put(MatterField.REFERENCE, reference);
        all.put(MatterField.TAGS, tags);
        all.put(MatterField.DESCRIPTION, description);
        return all;
    }

    void show(MatterDetails details) {
        title.setValue(details.title());
        client.setValue(details.client());
        opposingParty.setValue(details.opposingParty());
        practiceArea.setValue(details.practiceArea().isEmpty() ? null : details.practiceArea());
        court.setValue(details.court().isEmpty() ? null : details.court());
        reference.setValue(details.reference());
        Person person = person(details.responsible());
        responsible.setValue(person);
        unlisted = person == null ? details.responsible() : null;
        status.setValue(details.status());
        priority.setValue(details.priority());
        tags.setValue(new LinkedHashSet<>(details.tags().names()));
        opened.setValue(details.opened());
        limitation.setValue(details.limitation());
        hearing.setValue(details.hearing());
        deadline.setValue(details.deadline());
        description.setValue(details.description());
    }

    MatterDetails read() {
        Person person = responsible.getValue();
        return new MatterDetails(
                title.getValue(),
                client.getValue(),
                opposingParty.getValue(),
                text(practiceArea),
                text(court),
                reference.getValue(),
                person == null ? unlisted : person.id(),
                status.getValue(),
                priority.getValue(),
                new Tags(List.copyOf(tags.getValue())),
                opened.getValue(),
                limitation.getValue(),
                hearing.getValue(),
                deadline.getValue(),
                description.getValue());
    }

    TextArea description() {
        return description;
    }

    void focus() {
        title.focus();
    }

    /** What was typed may be several tags, or one that is there in another case. */
    private void add(String typed) {
        Set<String> all = new LinkedHashSet<>(tags.getValue());
        all.add(typed);
        tags.setValue(new LinkedHashSet<>(new Tags(List.copyOf(all)).names()));
    }

    /** Nothing slower than eager: a click on Save sends what waits, but loses it where the browser told of it twice. */
    private static TextField line(int longest) {
        TextField field = new TextField();
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }

    /** Offers what is known and takes anything else. */
    private static ComboBox<String> known(Collection<String> values) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(values);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setClearButtonVisible(true);
        return field;
    }

    private static String text(ComboBox<String> field) {
        String value = field.getValue();
        return value == null ? "" : value;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Person person(@Nullable AccountId id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
