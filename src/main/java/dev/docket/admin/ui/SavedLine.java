package dev.docket.admin.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.docket.sync.SettingsInForce;
import java.time.Instant;
import java.time.ZoneId;

/** Who has saved the settings, and when. */
class SavedLine extends Paragraph {

    private final transient Moments moments;

    SavedLine(ZoneId zone) {
        moments = new Moments(getTranslation("admin.moment"), getLocale(), zone);
        addClassName("settings-saved");
    }

    void show(SettingsInForce now) {
        String who = now.savedBy();
        Instant when = now.savedAt();
        setText(
                who == null || when == null
                        ? getTranslation("admin.sync.unsaved")
                        : getTranslation("admin.sync.savedBy", who, moments.words(when)));
    }
}
