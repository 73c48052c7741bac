package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import dev.docket.identity.Preference;
import dev.docket.identity.PreferenceService;
import dev.docket.shell.MenuToggle;
import org.springframework.stereotype.Component;

/** Whether single letters do something on a board: somebody who dictates presses them without meaning it. */
@Component
class KeysChoice implements MenuToggle {

    private static final String ATTRIBUTE = "data-keys";

    private final PreferenceService preferences;

    KeysChoice(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public String labelKey() {
        return "keys.letters";
    }

    @Override
    public boolean isOn() {
        return apply(preferences.isOn(Preference.LETTER_KEYS));
    }

    @Override
    public void set(boolean on) {
        preferences.set(Preference.LETTER_KEYS, on);
        apply(on);
    }

    /** The page knows it; its elements look there. */
    private static boolean apply(boolean on) {
        UI.getCurrent().getElement().setAttribute(ATTRIBUTE, on ? "on" : "off");
        return on;
    }
}
