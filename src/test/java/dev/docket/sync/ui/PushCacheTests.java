package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.atmosphere.cache.BroadcastMessage;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushCacheTests {

    private final PushCache cache = new PushCache();

    @BeforeEach
    void configure() {
        cache.configure(new AtmosphereFramework().getAtmosphereConfig());
    }

    @Test
    void keepsWhatFailedOnTheWireWithoutItsLength() {
        assertThat(kept("16|{\"syncId\":6|\"a\"}")).isEqualTo("{\"syncId\":6|\"a\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"syncId\":6}", "12|{\"syncId\":6}|", "|", "3|", "12345678901|a", ""})
    void keepsEverythingElseAsItIs(String message) {
        assertThat(kept(message)).isEqualTo(message);
    }

    private Object kept(Object message) {
        return cache.addToCache("/*", "browser", new BroadcastMessage("1", message))
                .getMessage();
    }
}
