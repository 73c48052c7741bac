package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.finding.BoardQuery;
import dev.docket.finding.SearchText;
import dev.docket.matter.MatterNumber;
import java.util.Optional;
import java.util.function.Supplier;

/** The part of the header in which its user says which matters of the board he wants to see. */
class BoardFinder extends Div {

    /** Whoever stops typing for this long waits for what is found, ms. */
    private static final int STOPPED = 250;

    private final TextField search = new TextField();
    private final Button filter = new Button(VaadinIcon.FILTER.create());
    private final LaneMenu lanes;
    private final Popover popover = new Popover();
    private final Supplier<FilterForm> form;
    private final Looking looking;
    private BoardQuery query = BoardQuery.ALL;

    /**
     * Asks for nothing yet.
     *
     * @param form the choices that there are, asked for when they are wanted
     * @param saved the filters that he keeps
     */
    BoardFinder(Supplier<FilterForm> form, SavedFilterMenu saved, Looking looking) {
        this.form = form;
        this.looking = looking;
        lanes = new LaneMenu(kind -> looking.look(query.with(kind)));
        search.setId("board-search");
        search.setPlaceholder(getTranslation("search.placeholder"));
        search.setAriaLabel(getTranslation("search.label"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(SearchText.LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(STOPPED);
        search.addClassName("board-search");
        filter.addThemeVariants(ButtonVariant.TERTIARY);
        filter.addClassName("board-filter");
        popover.setTarget(filter);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("filter.title"));
        popover.setAutofocus(true);

        search.addValueChangeListener(change -> typed(change.getValue(), change.isFromClient()));
        popover.addOpenedChangeListener(change -> fill(change.isOpened()));

        addClassName("board-finder");
        add(search, filter, popover, saved, lanes);
        count();
    }

    /** Shows what the address asks for; what somebody is typing is left alone where it asks for the same. */
    void show(BoardQuery wanted) {
        query = wanted;
        if (!new SearchText(search.getValue()).equals(wanted.text())) {
            search.setValue(wanted.text().value());
        }
        lanes.show(wanted.lanes());
        count();
    }

    /** Where another filter can be chosen. */
    void focusFilter() {
        filter.focus();
    }

    private void typed(String value, boolean byUser) {
        SearchText text = new SearchText(value);
        if (byUser && !text.equals(query.text())) {
            query = query.with(text);
            looking.searchFor(query);
        }
    }

    private void fill(boolean opened) {
        popover.removeAll();
        if (opened) {
            popover.add(form.get());
        }
    }

    private void count() {
        int active = query.filter().criteria().size();
        filter.setText(active == 0 ? "" : Integer.toString(active));
        filter.setAriaLabel(getTranslation("filter.button", Integer.toString(active)));
        filter.setTooltipText(getTranslation("filter.title"));
        filter.setClassName("active", active > 0);
    }

    /** Who brings what is wanted into the address, and with it onto the board. */
    interface Looking {

        /** Another filter: a step that the browser's way back takes back. */
        void look(BoardQuery wanted);

        /** The same, at a sign that goes with it: the focus must not go too. */
        void take(BoardQuery wanted);

        /** Another matter beside the board, or none. */
        void open(Optional<MatterNumber> matter);

        /** Another text, while somebody types it. */
        void searchFor(BoardQuery wanted);
    }
}
