package dev.docket.shell;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zone in which somebody reads days and times. */
public final class BrowserZone {

    private BrowserZone() {}

    /** That of the browser, or the practice's where the browser names none that is known. */
    public static ZoneId of(@Nullable UI ui, Clock clock) {
        return Optional.ofNullable(ui)
                .map(each -> each.getPage().getExtendedClientDetails().getTimeZoneId())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(clock.getZone());
    }
}
