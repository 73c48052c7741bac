package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.docket.finding.BoardQuery;
import dev.docket.finding.Criterion;
import dev.docket.finding.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line above the board, there while only a part of it is seen: what is asked for, each to be taken away, and how much. */
class FilterBar extends Div {

    private final Div chips = new Div();
    private final Span count = new Span();
    private final Button clear;
    private final FilterWords words;
    private final Consumer<BoardQuery> look;
    private BoardQuery shown = BoardQuery.ALL;

    /**
     * A line that does not show yet.
     *
     * @param look told of what its user wants to see instead
     */
    FilterBar(FilterWords words, Consumer<BoardQuery> look) {
        this.words = words;
        this.look = look;
        clear = new Button(getTranslation("filter.clear"), click -> look.accept(shown.cleared()));
        clear.addThemeVariants(ButtonVariant.TERTIARY);

        count.getElement().setAttribute("role", "status");
        chips.addClassName("filter-chips");
        addClassName("filter-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("filter.active"));
        add(chips, count, clear);
        setVisible(false);
    }

    /** Shows what is asked for, and how many matters of how many answer to it. */
    void show(BoardQuery query, SeenBoard seen) {
        setVisible(!query.isEmpty());
        if (query.isEmpty()) {
            chips.removeAll();
        } else {
            count.setText(getTranslation(
                    "filter.count",
                    Integer.toString(seen.shown().size()),
                    Integer.toString(seen.whole().size())));
            if (!query.equals(shown)) {
                chips.removeAll();
                chips.add(chips(query));
            }
        }
        shown = query;
    }

    private List<Component> chips(BoardQuery query) {
        List<Component> buttons = new ArrayList<>();
        if (!query.text().isEmpty()) {
            String text = getTranslation("filter.text", query.text().value());
            buttons.add(chip(text, text, query.with(SearchText.NONE)));
        }
        for (Criterion each : query.filter().criteria()) {
            buttons.add(chip(
                    words.of(each),
                    words.of(each.kind()) + ": " + words.of(each),
                    query.with(query.filter().without(each))));
        }
        return buttons;
    }

    private Button chip(String text, String label, BoardQuery without) {
        Button chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), click -> {
            look.accept(without);
            // The chip is gone, and with it the focus.
            if (!without.isEmpty()) {
                clear.focus();
            }
        });
        chip.setIconAfterText(true);
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("filter-chip");
        chip.setTooltipText(label);
        chip.setAriaLabel(getTranslation("filter.remove", label));
        return chip;
    }
}
