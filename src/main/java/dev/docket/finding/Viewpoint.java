package dev.docket.finding;

import dev.docket.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who looks at a board, when, and where: what “mine” and “today” mean hangs on it. */
public record Viewpoint(AccountId self, Instant now, ZoneId zone) {

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
