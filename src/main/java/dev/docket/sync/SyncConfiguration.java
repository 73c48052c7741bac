package dev.docket.sync;

import dev.docket.matter.BoardReader;
import dev.docket.matter.ConflictCount;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SyncSettings.class)
class SyncConfiguration {

    static final String EXECUTOR = "syncExecutor";
    static final String READER = "countedBoardReader";

    /** Where feeds and settings are read: never on a thread that holds a user interface's lock. */
    @Bean(defaultCandidate = false, destroyMethod = "shutdownNow")
    ExecutorService syncExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("sync-", 0).factory());
    }

    @Bean
    LiveSettings liveSettings(
            SyncSettings first, SettingsSource source, Clock clock, @Qualifier(EXECUTOR) ExecutorService executor) {
        return new LiveSettings(first, source, clock, executor);
    }

    /** Whoever listens for hints needs feeds, and these are counted: so it is asked for when the figures are. */
    @Bean
    SyncFigures syncFigures(
            MeterRegistry meters, ConflictCount conflicts, ObjectProvider<HintListener> hints, Clock clock) {
        return new SyncFigures(meters, conflicts, () -> hints.stream().anyMatch(HintListener::isListening), clock);
    }

    /** What the feeds read with. */
    @Bean(defaultCandidate = false)
    BoardReader countedBoardReader(BoardReader reader, SyncFigures figures) {
        return new CountedBoardReader(reader, figures);
    }

    @Bean
    FeedProbe feedProbe(BoardReader reader) {
        return new FeedProbe(reader, Thread.ofVirtual().name("rounds-probe")::start);
    }

    @Bean
    HealthIndicator feedHealthIndicator(FeedProbe probe) {
        return new FeedHealth(probe);
    }

    /** Spreads what would otherwise happen everywhere at once; nothing secret hangs on it. */
    @Bean
    RandomGenerator jitter() {
        return new SecureRandom();
    }
}
