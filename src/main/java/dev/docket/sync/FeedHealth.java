package dev.docket.sync;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether boards can be read on this node; says so at once, from what is known. */
record FeedHealth(FeedProbe probe) implements HealthIndicator {

    @Override
    public Health health() {
        return (probe.isFailing() ? Health.down() : Health.up()).build();
    }
}
