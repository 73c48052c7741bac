package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SessionSettingsTests {

    @Test
    void signsOutAfterEightHoursWhereNothingIsSaid() {
        SessionSettings settings = bound(Map.of());

        assertThat(settings.idle()).isEqualTo(Duration.ofHours(8));
        assertThat(settings.warning()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.ends()).isTrue();
    }

    @Test
    void signsNobodyOutWhereItIsZero() {
        assertThat(bound(Map.of("docket.session.idle", "0")).ends()).isFalse();
    }

    @Test
    void warnsForAQuarterOfAShortTime() {
        assertThat(bound(Map.of("docket.session.idle", "1m")).warning()).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1m", "14d"})
    void takesWhatIsJustWithinTheLimits(String idle) {
        assertThat(bound(Map.of("docket.session.idle", idle)).ends()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"59s", "-1s", "15d"})
    void refusesWhatIsBeyondThem(String idle) {
        assertThatThrownBy(() -> bound(Map.of("docket.session.idle", idle)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContaining("docket.session.idle must be from 1m to 14d, or 0 to sign nobody out");
    }

    private static SessionSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("docket.session", SessionSettings.class);
    }
}
