package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.function.Consumer;

/** What the user of a board selects, by key or pointer. */
final class SelectionKeys {

    private SelectionKeys() {}

    static void listen(BoardCanvas canvas, Consumer<SelectEvent> selected, Runnable cleared) {
        ComponentUtil.addListener(canvas, SelectEvent.class, selected::accept);
        ComponentUtil.addListener(canvas, ClearEvent.class, clear -> cleared.run());
    }

    /** A card is to be selected, or no longer; the number comes from the browser. */
    @DomEvent("docket-select")
    public static class SelectEvent extends ComponentEvent<BoardCanvas> {

        private final String matter;
        private final boolean run;

        public SelectEvent(
                BoardCanvas source,
                boolean fromClient,
                @EventData("event.detail.matter") String matter,
                @EventData("event.detail.run") boolean run) {
            super(source, fromClient);
            this.matter = matter;
            this.run = run;
        }

        String matter() {
            return matter;
        }

        /** Whether all cards from the one selected last to this one are meant. */
        boolean isRun() {
            return run;
        }
    }

    /** Nothing is to be selected any more. */
    @DomEvent("docket-select-none")
    public static class ClearEvent extends ComponentEvent<BoardCanvas> {

        public ClearEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
