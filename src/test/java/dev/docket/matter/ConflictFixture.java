package dev.docket.matter;

import io.micrometer.core.instrument.MeterRegistry;

/** A count of conflicts, for tests of other packages. */
public final class ConflictFixture {

    private ConflictFixture() {}

    public static ConflictCount in(MeterRegistry meters) {
        return new ConflictCount(meters);
    }
}
