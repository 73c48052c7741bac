package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import dev.docket.board.ui.History.Direction;
import java.util.function.Consumer;

/** What the user of a board asks for by key: to take back, and to do again. */
final class HistoryKeys {

    private HistoryKeys() {}

    static void listen(BoardCanvas canvas, Consumer<Direction> wanted) {
        ComponentUtil.addListener(canvas, UndoEvent.class, undo -> wanted.accept(Direction.UNDO));
        ComponentUtil.addListener(canvas, RedoEvent.class, redo -> wanted.accept(Direction.REDO));
    }

    /** Ctrl+Z, or Cmd+Z. */
    @DomEvent("docket-undo")
    public static class UndoEvent extends ComponentEvent<BoardCanvas> {

        public UndoEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** Ctrl+Shift+Z, Cmd+Shift+Z or Ctrl+Y. */
    @DomEvent("docket-redo")
    public static class RedoEvent extends ComponentEvent<BoardCanvas> {

        public RedoEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
