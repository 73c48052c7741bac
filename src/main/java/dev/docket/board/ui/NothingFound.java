package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands over a board of which nothing is seen, and says how to see it again. */
class NothingFound extends Div {

    NothingFound(Runnable clear) {
        addClassName("board-nothing");
        getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("filter.nothing")),
                new Button(getTranslation("filter.clear"), click -> clear.run()));
    }
}
