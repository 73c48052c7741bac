package dev.docket.sync;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How boards are kept up to date. As properties these are the first values; what an administrator saved wins.
 *
 * @param enabled whether boards ask for changes by themselves at all
 * @param interval how often an open board asks for changes, 5 s to 5 min
 * @param pauseOnInteraction whether changes wait while a user types or has a menu or an editor open; a drag is never
 *     disturbed
 * @param retryAttempts how often a failed fetch is tried again before the board is called disconnected, 0 to 10
 * @param backoffMultiplier by what the wait before each of these tries grows, 1 to 10
 */
@Validated
@ConfigurationProperties("docket.sync")
public record SyncSettings(
        @DefaultValue("true") boolean enabled,

        @NotNull @DurationMin(seconds = SHORTEST_SECONDS) @DurationMax(seconds = LONGEST_SECONDS) @DefaultValue("30s")
        Duration interval,

        @DefaultValue("true") boolean pauseOnInteraction,
        @Min(0) @Max(MOST_ATTEMPTS) @DefaultValue("3") int retryAttempts,

        @DecimalMin("" + SMALLEST_MULTIPLIER) @DecimalMax("" + LARGEST_MULTIPLIER) @DefaultValue("2")
        double backoffMultiplier,

        @NotNull @DefaultValue("polling") Transport transport) {

    /** The limits of {@code interval}, in seconds. */
    public static final int SHORTEST_SECONDS = 5;

    public static final int LONGEST_SECONDS = 300;

    public static final int MOST_ATTEMPTS = 10;

    /** The limits of {@code backoffMultiplier}. */
    public static final int SMALLEST_MULTIPLIER = 1;

    public static final int LARGEST_MULTIPLIER = 10;
}
