package dev.docket.board.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/**
 * Stands where the board will be, until it has been read for the first time: the shapes of columns and cards, so that
 * the eye is where they will be.
 */
@StyleSheet("placeholder.css")
class BoardPlaceholder extends Div {

    private static final int COLUMNS = 4;
    private static final int CARDS = 3;

    private final Div shapes = new Div();
    private final H1 title = new H1(getTranslation("board.loading"));
    private final Paragraph message = new Paragraph();

    BoardPlaceholder() {
        shapes.getElement().setAttribute("aria-hidden", "true");
        shapes.addClassName("board-shapes");
        Stream.generate(BoardPlaceholder::column).limit(COLUMNS).forEach(shapes::add);
        message.setVisible(false);
        getElement().setAttribute("role", "status");
        addClassName("board-loading");
        add(shapes, title, message);
    }

    /** Says that the board is no longer the viewer's to see. */
    void lost() {
        title.setText(getTranslation("board.lost.title"));
        message.setText(getTranslation("board.lost.message"));
        message.setVisible(true);
    }

    /** Says that the board cannot be read now; the next try goes on by itself. */
    void unreachable() {
        shapes.setVisible(false);
        title.setText(getTranslation("board.unreachable.title"));
        message.setText(getTranslation("board.unreachable.message"));
        message.setVisible(true);
        setClassName("docket-state");
    }

    private static Div column() {
        Div column = new Div();
        Stream.generate(Span::new).limit(CARDS).forEach(column::add);
        return column;
    }
}
