package dev.docket.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The server's clock, which goes by itself and can be put forward. */
final class AdvancedClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    AdvancedClock(Clock real) {
        this.real = real;
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
