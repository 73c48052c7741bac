package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A line at the foot of the page that goes away by itself, perhaps with one thing to do about it. */
class Notice extends Notification {

    private static final int MILLIS = 6_000;
    private static final int MILLIS_TO_ACT = 12_000;

    Notice(String text) {
        setPosition(Position.BOTTOM_START);
        setDuration(MILLIS);
        add(new Span(text));
    }

    /** Adds the one thing to do; stays longer. */
    Notice offering(String label, Runnable action) {
        Button button = new Button(label, click -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        setDuration(MILLIS_TO_ACT);
        add(button);
        return this;
    }
}
