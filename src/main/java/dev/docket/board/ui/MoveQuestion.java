package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterNumber;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks where a card is to go, for those who do not drag, and moves it there. */
final class MoveQuestion {

    private MoveQuestion() {}

    /** Asks whenever the user of the board wants to move a card by key. */
    static void listen(BoardCanvas canvas, Supplier<Optional<BoardSnapshot>> board, CardMoves moves) {
        ComponentUtil.addListener(
                canvas,
                MoveEvent.class,
                event -> MatterNumber.parse(event.matter())
                        .ifPresent(number -> board.get().ifPresent(now -> ask(now, number, moves))));
    }

    /** Opens the question; nothing where the matter is not on the board. */
    static void ask(BoardSnapshot board, MatterNumber number, CardMoves moves) {
        board.matter(number)
                .ifPresent(matter -> new MoveDialog(
                                board, matter, to -> moves.move(matter, to.stage(), to.above(), to.below()))
                        .open());
    }

    /** A card is to be moved; the number comes from the browser. */
    @DomEvent("docket-move")
    public static class MoveEvent extends ComponentEvent<BoardCanvas> {

        private final String matter;

        public MoveEvent(BoardCanvas source, boolean fromClient, @EventData("event.detail.matter") String matter) {
            super(source, fromClient);
            this.matter = matter;
        }

        String matter() {
            return matter;
        }
    }
}
