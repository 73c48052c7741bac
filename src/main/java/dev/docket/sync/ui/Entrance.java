package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The way into a user interface for what is learnt on other threads: what is drawn there goes to the browser at once where
 * something is pushed, and with the next answer where it polls. However often it is wanted meanwhile, it is entered once.
 */
public final class Entrance {

    private final AtomicBoolean entering = new AtomicBoolean();
    private final Runnable way;

    /** To be made with the user interface's lock held; what is to be done there will have it. */
    public Entrance(UI ui, Runnable inside) {
        way = ui.accessLater(
                () -> {
                    entering.set(false);
                    inside.run();
                },
                () -> entering.set(false));
    }

    /** May be wanted on any thread that holds no lock; does not wait for one that is busy. */
    public void enter() {
        if (entering.compareAndSet(false, true)) {
            way.run();
        }
    }
}
