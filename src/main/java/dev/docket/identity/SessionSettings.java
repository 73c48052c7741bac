package dev.docket.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in who does nothing.
 *
 * @param idle from 1 min to 14 days, the most that browsers can wait for; zero for as long as the browser is open
 */
@ConfigurationProperties("docket.session")
public record SessionSettings(@DefaultValue("8h") Duration idle) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(14);

    /** Enough to come back from the next room. */
    private static final Duration WARNING = Duration.ofMinutes(2);

    /** Of a short time, the part that is not spent with a warning on the screen is the larger one. */
    private static final int PART = 4;

    public SessionSettings {
        if (!idle.isZero() && (idle.compareTo(SHORTEST) < 0 || idle.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "docket.session.idle must be from 1m to 14d, or 0 to sign nobody out, not " + idle);
        }
    }

    /** Whether anybody is signed out at all. */
    public boolean ends() {
        return !idle.isZero();
    }

    /** How long before the end the browser warns. */
    public Duration warning() {
        Duration part = idle.dividedBy(PART);
        return part.compareTo(WARNING) < 0 ? part : WARNING;
    }
}
