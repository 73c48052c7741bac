package dev.docket.presence.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.matter.MatterId;
import dev.docket.presence.Attendee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the head of a matter's panel who else has the matter open; heard when its user has nothing else to hear. */
@StyleSheet("presence.css")
public class PresenceLine extends Paragraph {

    private final PresenceText words = new PresenceText(this::getTranslation);

    public PresenceLine() {
        addClassName("presence-line");
        getElement().setAttribute("role", "status");
    }

    /**
     * Shows this from now on.
     *
     * @param matter what the panel is about; null if that is nothing yet
     */
    public void show(@Nullable MatterId matter, List<Attendee> others) {
        String text = matter == null ? "" : words.at(matter, others);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
