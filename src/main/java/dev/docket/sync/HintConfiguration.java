package dev.docket.sync;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps feeds awake; a command that shows no board has no use for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(HintSettings.class)
class HintConfiguration {

    @Bean
    HintListener hintListener(
            HintSettings settings, JdbcConnectionDetails database, BoardFeeds feeds, ApplicationEventPublisher events) {
        HintDesk desk = new HintDesk(feeds, events);
        return new HintListener(() -> new HintLoop(database, desk), settings.notifying());
    }

    @Bean
    FeedRounds feedRounds(
            HintSettings settings,
            BoardFeeds feeds,
            LiveSettings live,
            HintListener hints,
            FeedProbe probe,
            Clock clock) {
        return new FeedRounds(feeds, live, hints::isListening, new LookRule(settings.lookInterval()), probe, clock);
    }
}
