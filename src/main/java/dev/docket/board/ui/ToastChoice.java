package dev.docket.board.ui;

import com.vaadin.flow.server.VaadinSession;
import dev.docket.database.DatabaseTrouble;
import dev.docket.identity.Preference;
import dev.docket.identity.PreferenceService;
import dev.docket.shell.MenuToggle;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is told of others' changes. A choice holds at once in all tabs of his session, and in his other
 * browsers from the next page they load: nobody asks the database at each change.
 */
@Component
class ToastChoice implements MenuToggle {

    private final PreferenceService preferences;

    ToastChoice(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public String labelKey() {
        return "toast.toggle";
    }

    @Override
    public boolean isOn() {
        return keep(preferences.isOn(Preference.TOASTS));
    }

    @Override
    public void set(boolean on) {
        preferences.set(Preference.TOASTS, on);
        keep(on);
    }

    /** What is known in this session, asking only if nothing is. */
    boolean isWanted() {
        Kept kept = VaadinSession.getCurrent().getAttribute(Kept.class);
        return kept == null ? DatabaseTrouble.unlessAway(this::isOn, true) : kept.on();
    }

    private static boolean keep(boolean on) {
        VaadinSession.getCurrent().setAttribute(Kept.class, new Kept(on));
        return on;
    }

    private record Kept(boolean on) {}
}
