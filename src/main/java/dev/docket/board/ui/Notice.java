package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * A line at the foot of the page that goes away by itself, perhaps with one thing to do about it. Three stand there at
 * the most, and the next ones wait for their turn. The notification is a polite live region by itself: nothing in it needs to be one.
 */
class Notice extends Notification {

    private static final int MILLIS = 6_000;
    private static final int MILLIS_TO_ACT = 12_000;

    private final ToastContent content = new ToastContent(this);

    Notice(String text) {
        setPosition(Position.BOTTOM_START);
        setDuration(0);
        content.setDuration(MILLIS);
        content.add(new Span(text));
        add(content);
    }

    /** Adds the one thing to do about what failed or may be regretted; stays longer. */
    Notice offering(String label, Runnable action) {
        content.setDuration(MILLIS_TO_ACT);
        return leading(label, action);
    }

    /** Adds the one thing to do, as a look at what is told of. */
    Notice leading(String label, Runnable action) {
        Button button = new Button(label, click -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(button);
        return this;
    }

    /** It is about what others did, which is seen anyway: it makes room where there are too many. */
    Notice passing() {
        content.markPassing();
        return this;
    }

    /** It is about what the user did himself: no other such notice stands beside it. */
    void markOwn() {
        content.markOwn();
    }
}
