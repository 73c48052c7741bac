package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.docket.identity.Person;
import dev.docket.matter.Activity;
import dev.docket.matter.ActivityFilter;
import dev.docket.matter.StageId;
import java.util.List;
import java.util.function.Function;

/** What has become of a matter, in words, the newest first; more of it as its user wants to see more. */
public class ActivityPanel extends PanelPart {

    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("activity.empty"));
    private final Select<ActivityFilter> filter = new Select<>();
    private final Button more = new Button(getTranslation("activity.more"));
    private final ActivityText words;

    /**
     * Shows nothing yet.
     *
     * @param stages what a stage is called; empty for one that is gone
     */
    public ActivityPanel(List<Person> people, Function<StageId, String> stages, Actions actions) {
        words = new ActivityText(
                new DetailText(people, this::getTranslation, getLocale()), stages, this::getTranslation);
        filter.setLabel(getTranslation("activity.filter"));
        filter.setItems(ActivityFilter.values());
        filter.setItemLabelGenerator(each -> getTranslation("activity.filter." + each.word()));
        filter.setValue(ActivityFilter.ALL);
        filter.addValueChangeListener(change -> actions.filter());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> actions.more());
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", getTranslation("matter.part.activity"));
        list.addClassName("activity");
        addClassName("matter-part");
        add(filter, empty, list, more);
    }

    public ActivityFilter filter() {
        ActivityFilter chosen = filter.getValue();
        return chosen == null ? ActivityFilter.ALL : chosen;
    }

    /** Shows the newest, and nothing else. */
    public void show(List<Activity> newest) {
        list.removeAll();
        append(newest);
        settle();
    }

    /** Adds what came before. */
    public void append(List<Activity> earlier) {
        earlier.forEach(each -> list.add(row(each)));
        more.setVisible(earlier.size() == Activity.PAGE);
    }

    /** Adds what has come since, the newest first. */
    public void prepend(List<Activity> later) {
        later.reversed().forEach(each -> list.addComponentAsFirst(row(each)));
        settle();
    }

    private void settle() {
        boolean nothing = list.getComponentCount() == 0;
        list.setVisible(!nothing);
        empty.setVisible(nothing);
    }

    private Component row(Activity activity) {
        Div row = new Div();
        words.of(activity).forEach(line -> row.add(new Div(new Span(line))));
        row.add(new When(activity.at()));
        row.addClassName("activity-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    @Override
    void allow(boolean writable) {
        // Nobody writes here.
    }

    @Override
    String unsent() {
        return "";
    }

    /** What its owner does when the user wants something. */
    public interface Actions {

        /** Shows only what the filter lets through. */
        void filter();

        /** Shows what came before. */
        void more();
    }
}
