package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where the board will be, until it has been read for the first time. */
class BoardPlaceholder extends Div {

    private final H1 title = new H1(getTranslation("board.loading"));
    private final Paragraph message = new Paragraph();

    BoardPlaceholder() {
        message.setVisible(false);
        addClassName("docket-state");
        getElement().setAttribute("role", "status");
        add(title, message);
    }

    /** Says that the board is no longer the viewer's to see. */
    void lost() {
        title.setText(getTranslation("board.lost.title"));
        message.setText(getTranslation("board.lost.message"));
        message.setVisible(true);
    }

    /** Says that the board cannot be read now; the next try goes on by itself. */
    void unreachable() {
        title.setText(getTranslation("board.unreachable.title"));
        message.setText(getTranslation("board.unreachable.message"));
        message.setVisible(true);
    }
}
