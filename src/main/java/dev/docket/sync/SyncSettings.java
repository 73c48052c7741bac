package dev.docket.sync;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How boards are kept up to date.
 *
 * @param interval how often an open board asks for changes, 5 s to 5 min
 */
@Validated
@ConfigurationProperties("docket.sync")
public record SyncSettings(
        @NotNull @DurationMin(seconds = 5) @DurationMax(minutes = 5) @DefaultValue("30s")
        Duration interval) {}
