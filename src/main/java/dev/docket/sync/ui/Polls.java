package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/**
 * The polls of one browser page. After a stall Flow delivers all polls that were due in one request (vaadin/flow#9512):
 * they are one poll here.
 */
final class Polls {

    private static final int OFF = -1;

    private final UI ui;
    private final Runnable due;
    private final Registration listening;
    private int answered = OFF;

    Polls(UI ui, Runnable due) {
        this.ui = ui;
        this.due = due;
        this.listening = ui.addPollListener(poll -> polled());
    }

    /** The next one comes after this time, and then again; asking for what is so already does not begin it anew. */
    void every(Duration interval) {
        set(Math.toIntExact(interval.toMillis()));
    }

    void off() {
        set(OFF);
    }

    /** Off, for good. */
    void stop() {
        listening.remove();
        off();
    }

    private void polled() {
        int request = ui.getInternals().getLastProcessedClientToServerId();
        if (request == OFF || request != answered) {
            answered = request;
            due.run();
        }
    }

    private void set(int wanted) {
        if (ui.getPollInterval() != wanted) {
            ui.setPollInterval(wanted);
        }
    }
}
