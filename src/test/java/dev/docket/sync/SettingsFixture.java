package dev.docket.sync;

import java.time.Clock;
import java.time.Duration;

/** Settings without a database, changed as an administrator would. */
public final class SettingsFixture {

    public static final SyncSettings POLLING =
            new SyncSettings(true, Duration.ofSeconds(30), true, 3, 2, Transport.POLLING);
    public static final SyncSettings PUSH = new SyncSettings(true, Duration.ofSeconds(30), true, 3, 2, Transport.PUSH);
    public static final SyncSettings OFF =
            new SyncSettings(false, Duration.ofSeconds(30), true, 3, 2, Transport.POLLING);
    public static final SyncSettings RESTLESS =
            new SyncSettings(true, Duration.ofSeconds(5), false, 3, 2, Transport.POLLING);

    private final LiveSettings live;
    private SyncSettings saved;

    public SettingsFixture(SyncSettings first, Clock clock) {
        saved = first;
        live = new LiveSettings(first, () -> saved, clock, Runnable::run);
    }

    public LiveSettings live() {
        return live;
    }

    /** Saves them on another node: here they are known after the next look. */
    public void saveElsewhere(SyncSettings settings) {
        saved = settings;
    }

    /** Saves them on this node. */
    public void save(SyncSettings settings) {
        saved = settings;
        live.reload().join();
    }
}
