package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.docket.finding.SavedFilter;

/** The filters that somebody keeps, behind a button. What is in it is there only while it is open. */
class SavedFilterMenu extends Div {

    private final Popover popover = new Popover();
    private final Actions actions;

    SavedFilterMenu(Actions actions) {
        this.actions = actions;
        Button button = new Button(VaadinIcon.BOOKMARK_O.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("filter.saved"));
        button.setTooltipText(getTranslation("filter.saved"));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("filter.saved"));
        popover.setAutofocus(true);

        popover.addOpenedChangeListener(change -> fill(change.isOpened()));

        addClassName("saved-filters");
        add(button, popover);
    }

    private void fill(boolean opened) {
        popover.removeAll();
        if (opened) {
            Div list = new Div();
            list.addClassName("saved-filter-list");
            actions.all().forEach(each -> list.add(row(each)));
            if (list.getComponentCount() == 0) {
                list.add(new Paragraph(getTranslation("filter.saved.none")));
            }
            Button save = new Button(getTranslation("filter.save"), click -> close(actions::save));
            save.setEnabled(actions.canSave());
            list.add(save);
            popover.add(list);
        }
    }

    private Div row(SavedFilter filter) {
        Button use = new Button(filter.name(), click -> close(() -> actions.use(filter)));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        use.addClassName("saved-filter");
        Div row = new Div(
                use,
                icon(VaadinIcon.PENCIL, "filter.rename", filter, () -> actions.rename(filter)),
                icon(VaadinIcon.TRASH, "filter.delete", filter, () -> actions.delete(filter)));
        row.addClassName("saved-filter-row");
        return row;
    }

    private Button icon(VaadinIcon icon, String key, SavedFilter filter, Runnable action) {
        Button button = new Button(icon.create(), click -> close(action));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, filter.name()));
        button.setTooltipText(getTranslation(key, filter.name()));
        return button;
    }

    private void close(Runnable action) {
        popover.setOpened(false);
        action.run();
    }

    /** What can be done with them. */
    interface Actions {

        Iterable<SavedFilter> all();

        /** Whether there is anything to keep. */
        boolean canSave();

        void save();

        void use(SavedFilter filter);

        void rename(SavedFilter filter);

        void delete(SavedFilter filter);
    }
}
