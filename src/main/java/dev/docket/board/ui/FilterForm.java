package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.docket.finding.BoardQuery;
import dev.docket.finding.Criterion;
import dev.docket.finding.DeadlineRange;
import dev.docket.finding.FilterKind;
import dev.docket.finding.LaneKind;
import dev.docket.identity.Person;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.Vocabulary;
import dev.docket.shell.FieldWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything that a filter can ask of a matter, and the lanes in which they stand. What is chosen holds at once. */
class FilterForm extends Div {

    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);

    private final FilterWords words;
    private final Consumer<BoardQuery> changed;
    private BoardQuery query;

    /** Offers the people of the practice and the words that the board uses. */
    FilterForm(BoardQuery query, People people, Vocabulary used, FilterWords words, Consumer<BoardQuery> changed) {
        this.query = query;
        this.words = words;
        this.changed = changed;
        addClassName("filter-form");
        add(
                list(FilterKind.PERSON, people(people)),
                list(FilterKind.AREA, areas(used)),
                list(FilterKind.TAG, used.tags().stream().map(Criterion.Tagged::new)),
                boxes(FilterKind.STATUS, Arrays.stream(MatterStatus.values()).map(Criterion.Standing::new)),
                boxes(FilterKind.PRIORITY, Arrays.stream(Priority.values()).map(Criterion.Urgency::new)),
                boxes(FilterKind.DEADLINE, Arrays.stream(DeadlineRange.values()).map(Criterion.Due::new)),
                days(),
                lanes());
    }

    /** For those whose screen is too narrow for the menu of the header. */
    private Component lanes() {
        Select<LaneKind> field = new Select<>();
        field.setLabel(getTranslation("lanes.label"));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("lanes.none"));
        field.setItems(LaneKind.values());
        field.setItemLabelGenerator(kind -> getTranslation(kind == null ? "lanes.none" : "lanes." + kind.word()));
        query.lanes().ifPresent(field::setValue);
        field.setWidthFull();
        field.addValueChangeListener(
                change -> change(query.with(change.getHasValue().getOptionalValue())));
        return field;
    }

    private static Stream<Criterion> people(People people) {
        return Stream.concat(
                Stream.of(new Criterion.Mine(), new Criterion.Nobody()),
                people.all().stream().map(Person::id).filter(people::isOther).map(Criterion.Person::new));
    }

    private static Stream<Criterion> areas(Vocabulary used) {
        return Stream.concat(Stream.of(""), used.practiceAreas().stream()).map(Criterion.Area::new);
    }

    private Component list(FilterKind kind, Stream<? extends Criterion> choices) {
        MultiSelectComboBox<Criterion> field = new MultiSelectComboBox<>(words.of(kind));
        FieldWords.give(field);
        field.setItems(withChosen(kind, choices));
        field.setItemLabelGenerator(words::of);
        field.setWidthFull();
        return following(field, field, kind);
    }

    private Component boxes(FilterKind kind, Stream<? extends Criterion> choices) {
        CheckboxGroup<Criterion> field = new CheckboxGroup<>(words.of(kind));
        field.setItems(withChosen(kind, choices));
        field.setItemLabelGenerator(words::of);
        return following(field, field, kind);
    }

    private <C extends Component> Component following(C component, HasValue<?, Set<Criterion>> field, FilterKind kind) {
        field.setValue(new LinkedHashSet<>(query.filter().of(kind)));
        field.addValueChangeListener(change -> change(kind, change.getValue()));
        return component;
    }

    private Component days() {
        Select<Criterion> field = new Select<>();
        field.setLabel(words.of(FilterKind.UNTOUCHED));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("filter.untouched.any"));
        field.setItems(withChosen(FilterKind.UNTOUCHED, DAYS.stream().map(Criterion.Untouched::new)));
        field.setItemLabelGenerator(each -> each == null ? getTranslation("filter.untouched.any") : words.of(each));
        query.filter().of(FilterKind.UNTOUCHED).stream().findFirst().ifPresent(field::setValue);
        field.setWidthFull();
        field.addValueChangeListener(change -> change(
                FilterKind.UNTOUCHED,
                change.getHasValue().getOptionalValue().stream().toList()));
        return field;
    }

    private void change(FilterKind kind, Collection<? extends Criterion> wanted) {
        change(query.with(query.filter().with(kind, wanted)));
    }

    private void change(BoardQuery wanted) {
        query = wanted;
        changed.accept(query);
    }

    /** What an address asks for can be taken away also where nobody would offer it. */
    private List<Criterion> withChosen(FilterKind kind, Stream<? extends Criterion> choices) {
        return Stream.<Criterion>concat(choices, query.filter().of(kind).stream())
                .distinct()
                .toList();
    }
}
