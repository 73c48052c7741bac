package dev.docket.sync.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page that is no board refresh itself: when it is attached, and as long as that lasts whenever its browser polls,
 * at a fixed interval.
 */
public final class PageRefresh {

    private final Duration interval;
    private final Runnable due;
    private @Nullable Polls polls;

    private PageRefresh(Duration interval, Runnable due) {
        this.interval = interval;
        this.due = due;
    }

    /**
     * Begins with the attachment of the page and ends with its detachment.
     *
     * @param due runs under the user interface's lock, so must not wait for a database
     */
    public static void of(Component page, Duration interval, Runnable due) {
        PageRefresh refresh = new PageRefresh(interval, due);
        page.addAttachListener(attached -> refresh.start(attached.getUI()));
        page.addDetachListener(detached -> refresh.stop());
    }

    private void start(UI ui) {
        stop();
        Polls begun = new Polls(ui, due);
        begun.every(interval);
        polls = begun;
        due.run();
    }

    private void stop() {
        if (polls != null) {
            polls.stop();
            polls = null;
        }
    }
}
