package dev.docket.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.docket.matter.BoardOverview;

/** A board in the list of all: its name leads to it. */
class BoardRow extends ListItem {

    /** A row that says when the board was changed last in these words. */
    BoardRow(BoardOverview board, String changed) {
        Anchor name = new Anchor("boards/" + board.id().value(), board.name());
        Span stages = new Span(String.join(" · ", board.stages()));
        Span open = new Span(getTranslation("boards.open", board.open()));
        Span last = new Span(changed);
        name.setRouterIgnore(false);
        name.addClassName("boards-name");
        stages.addClassName("boards-stages");
        open.addClassName("boards-open");
        last.addClassName("boards-changed");
        addClassName("boards-row");
        add(name, open, stages, last);
    }
}
