package dev.docket.admin.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.docket.sync.SettingsInForce;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Who has saved the settings, and when. */
class SavedLine extends Paragraph {

    private final transient DateTimeFormatter moments;

    SavedLine(ZoneId zone) {
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        addClassName("settings-saved");
    }

    void show(SettingsInForce now) {
        String who = now.savedBy();
        Instant when = now.savedAt();
        setText(
                who == null || when == null
                        ? getTranslation("admin.sync.unsaved")
                        : getTranslation("admin.sync.savedBy", who, moments.format(when)));
    }
}
