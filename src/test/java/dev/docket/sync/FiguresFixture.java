package dev.docket.sync;

import dev.docket.matter.ConflictFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** Figures that nobody collects. */
public final class FiguresFixture {

    private FiguresFixture() {}

    public static SyncFigures at(Clock clock) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        return new SyncFigures(meters, ConflictFixture.in(meters), () -> false, clock);
    }
}
