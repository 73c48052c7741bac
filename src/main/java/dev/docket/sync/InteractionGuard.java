package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Knows why a view is busy, so that nothing moves under its user's hands. Belongs to one view, under its lock. Ending a
 * reason that is not there changes nothing: an end may be told twice.
 */
public class InteractionGuard {

    /** What a browser has not confirmed for this long is over, whatever became of its end. */
    static final Duration WATCHDOG = Duration.ofMinutes(5);

    private final Map<Reason, Instant> reasons = new EnumMap<>(Reason.class);
    private final Listeners<Consumer<Set<Reason>>> listeners = new Listeners<>();
    private final Clock clock;

    public InteractionGuard(Clock clock) {
        this.clock = clock;
    }

    /** The user has begun or ended that, or goes on with it. */
    public void set(Reason reason, boolean busy) {
        if (busy) {
            begin(reason);
        } else {
            end(reason);
        }
    }

    /** The listener is given the reasons that are left or have come, in the order in which listeners were added. */
    public Registration onChange(Consumer<Set<Reason>> listener) {
        return listeners.add(listener);
    }

    public void begin(Reason reason) {
        if (reasons.put(reason, clock.instant()) == null) {
            tell();
        }
    }

    public void end(Reason reason) {
        if (reasons.remove(reason) != null) {
            tell();
        }
    }

    /** The browser tells all that its user is doing; of what it does not name, it knows nothing or that it ended. */
    public void observed(Set<Reason> observed) {
        Set<Reason> before = reasons();
        reasons.keySet().removeIf(reason -> reason.isObserved() && !observed.contains(reason));
        observed.stream().filter(Reason::isObserved).forEach(reason -> reasons.put(reason, clock.instant()));
        if (!before.equals(reasons())) {
            tell();
        }
    }

    /** Ends what the browser has not confirmed for too long. */
    public void expire() {
        Instant oldest = clock.instant().minus(WATCHDOG);
        Set<Reason> before = reasons();
        reasons.entrySet()
                .removeIf(each -> each.getKey().expires() && each.getValue().isBefore(oldest));
        if (!before.equals(reasons())) {
            tell();
        }
    }

    /** Those of the reasons for which updates wait: a drag always, the others if an administrator wants it so. */
    public Set<Reason> holding(SyncSettings settings) {
        Set<Reason> all = reasons();
        if (settings.pauseOnInteraction()) {
            return all;
        }
        return all.contains(Reason.DRAGGING) ? Set.of(Reason.DRAGGING) : Set.of();
    }

    private void tell() {
        Set<Reason> now = reasons();
        listeners.tell(listener -> listener.accept(now));
    }

    public Set<Reason> reasons() {
        return reasons.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(reasons.keySet()));
    }

    /** What a user may be doing. */
    public enum Reason {
        /** A card is in the air: nothing may be touched, whatever the settings say. */
        DRAGGING,
        /** An editor holds text that was not saved. */
        EDITING,
        /** A text field has the focus. */
        TYPING,
        /** A menu is open. */
        MENU,
        /** Nobody can see the page. */
        HIDDEN;

        /** Whether browsers tell of it by {@link InteractionGuard#observed}. */
        boolean isObserved() {
            return this == TYPING || this == MENU || this == HIDDEN;
        }

        /** Editors end with their component; a page that cannot be seen says nothing for as long as that lasts. */
        boolean expires() {
            return this == DRAGGING || this == TYPING || this == MENU;
        }
    }
}
