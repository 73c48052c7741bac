package dev.docket.sync.ui;

import dev.docket.sync.Transport;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How changes reach a view.
 *
 * @param interval how often it asks
 * @param pushAgainAt when push is tried again; null unless it is wanted and did not work
 */
public record SyncTransport(
        Transport transport, Duration interval, @Nullable Instant pushAgainAt) {}
