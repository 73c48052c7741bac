package dev.docket.shell;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time zone in which somebody reads days and times. */
public final class BrowserZone {

    /** Java makes a copy of them whenever it is asked. */
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private BrowserZone() {}

    /** That of the browser, or the practice's where the browser names none that is known. */
    public static ZoneId of(@Nullable UI ui, Clock clock) {
        return Optional.ofNullable(ui)
                .map(each -> each.getPage().getExtendedClientDetails().getTimeZoneId())
                .filter(KNOWN::contains)
                .map(ZoneId::of)
                .orElse(clock.getZone());
    }
}
