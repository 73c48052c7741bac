package dev.docket.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a watched board is looked at without having been asked for: a feed that hears nothing still looks at the table.
 *
 * @param round the time from one round to the next; while nothing can be heard, every round looks at every board
 */
record LookRule(Duration round) {

    /** While hints are heard, a look only finds what they might have missed. */
    static final Duration WHILE_HEARING = Duration.ofSeconds(30);

    /**
     * Whether the picture would be too old by the next round.
     *
     * @param verified when the picture was last known to be the newest; null if there is none
     */
    boolean isDue(@Nullable Instant verified, Instant now, boolean hearing) {
        return verified == null || !hearing || now.plus(round).isAfter(verified.plus(WHILE_HEARING));
    }
}
