package dev.docket.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What sync does on this node. Rates are means of the last minute; totals count since the start.
 *
 * @param polling open views that ask
 * @param live open views to which the server speaks first
 * @param boards on how many boards these views are
 * @param oldest how long ago the view that is the furthest behind was verified, of those that somebody can see; null
 *     if there is none
 * @param listening whether the database's notifications of what other nodes do can be heard
 */
public record Figures(
        Instant since,
        int polling,
        int live,
        int boards,
        double pollsPerSecond,
        double queriesPerSecond,
        long changesPerMinute,
        @Nullable Duration oldest,
        long conflicts,
        long failedFetches,
        boolean listening) {

    public int views() {
        return polling + live;
    }
}
