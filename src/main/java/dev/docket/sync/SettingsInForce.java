package dev.docket.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings that hold now.
 *
 * @param version counts how often they were saved; 0 if they never were, and the properties hold
 * @param savedBy the name of whoever saved them, as it was then; null if nobody did
 * @param savedAt null if nobody did
 */
public record SettingsInForce(
        SyncSettings settings,
        long version,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static SettingsInForce unsaved(SyncSettings first) {
        return new SettingsInForce(first, 0, null, null);
    }
}
