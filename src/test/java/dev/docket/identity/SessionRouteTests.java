package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** That sessions carry the name is seen where there are two nodes behind a proxy. */
class SessionRouteTests {

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a.b", "a;b", "ä"})
    void refusesWhatCannotStandInACookie(String name) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> new SessionRoute(name));
    }

    @Test
    void needsNoNameWhereThereIsOneServer() {
        assertThatNoException().isThrownBy(() -> new SessionRoute(""));
        assertThatNoException().isThrownBy(() -> new SessionRoute("node-1"));
    }
}
