package dev.docket.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers; says so at once, from what is known. */
record DatabaseHealth(DatabasePulse pulse) implements HealthIndicator {

    @Override
    public Health health() {
        return pulse.silentSince()
                .map(since -> Health.down().withDetail("silentSince", since).build())
                .orElseGet(() -> Health.up().build());
    }
}
