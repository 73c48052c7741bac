package dev.docket.board.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;

/** The way out of an open board: nothing that is not saved goes without a question. */
record BoardExit(PanelSlot panel, UnsavedReport report) {

    /** Somebody wants to go elsewhere; within the board he loses only what is in the panel. */
    void guard(BoardAddress from, BeforeLeaveEvent event) {
        String path = event.getLocation().getPath();
        if (!from.isOn(path) && (panel.isDirty() || report.isOpen())) {
            leave(event.postpone()::proceed);
        } else if (!from.path().equals(path) && panel.isDirty()) {
            leavePanel(event.postpone()::proceed);
        }
    }

    /** Goes on, at once or after its user has let go of all that is not saved. */
    void leave(Runnable onwards) {
        report.leave(() -> leavePanel(onwards));
    }

    private void leavePanel(Runnable onwards) {
        panel.leave(() -> {
            panel.clear();
            onwards.run();
        });
    }
}
