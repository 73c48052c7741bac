package dev.docket.sync;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SyncSettings.class)
class SyncConfiguration {

    static final String EXECUTOR = "syncExecutor";

    /** Where feeds and settings are read: never on a thread that holds a user interface's lock. */
    @Bean(defaultCandidate = false, destroyMethod = "shutdownNow")
    ExecutorService syncExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("sync-", 0).factory());
    }

    @Bean
    LiveSettings liveSettings(SyncSettings first, Clock clock, @Qualifier(EXECUTOR) ExecutorService executor) {
        return new LiveSettings(first, () -> first, clock, executor);
    }

    /** Spreads what would otherwise happen everywhere at once; nothing secret hangs on it. */
    @Bean
    RandomGenerator jitter() {
        return new SecureRandom();
    }
}
