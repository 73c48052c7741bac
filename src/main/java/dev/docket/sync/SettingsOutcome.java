package dev.docket.sync;

import java.util.Set;

/** What became of settings that somebody wanted to save. */
public sealed interface SettingsOutcome {

    /** They are in force. */
    record Saved(SettingsInForce now) implements SettingsOutcome {}

    /** Refused: somebody else has saved these since. */
    record Outdated(SettingsInForce now) implements SettingsOutcome {}

    /** Refused: these components of {@link SyncSettings}, by name, have values that cannot be. */
    record Invalid(Set<String> components) implements SettingsOutcome {}
}
