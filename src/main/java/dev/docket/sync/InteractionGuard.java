package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Knows why a view is busy, so that nothing moves under its user's hands. Belongs to one view, under its lock. Ending a
 * reason that is not there changes nothing: an end may be told twice.
 */
public class InteractionGuard {

    private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final List<Consumer<Set<Reason>>> listeners = new CopyOnWriteArrayList<>();

    /** The listener is given the reasons that are left or have come, in the order in which listeners were added. */
    public Registration onChange(Consumer<Set<Reason>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void begin(Reason reason) {
        if (reasons.add(reason)) {
            tell();
        }
    }

    public void end(Reason reason) {
        if (reasons.remove(reason)) {
            tell();
        }
    }

    private void tell() {
        Set<Reason> now = reasons();
        listeners.forEach(listener -> listener.accept(now));
    }

    public Set<Reason> reasons() {
        return Set.copyOf(reasons);
    }

    /** What a user may be doing; a drag forbids even to ask the server for news. */
    public enum Reason {
        DRAGGING,
        EDITING
    }
}
