package dev.docket.sync;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.validation.annotation.Validated;

/**
 * How this node hears of what others changed.
 *
 * @param notifying whether nodes tell each other of changes by notifications of PostgreSQL's
 * @param lookInterval how often boards are looked at that somebody watches while no notification can be heard, 1 s to
 *     5 min
 */
@Validated
@ConfigurationProperties("docket.sync")
record HintSettings(
        @Name("notify") @DefaultValue("true") boolean notifying,

        @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 5) @DefaultValue("5s")
        Duration lookInterval) {}
