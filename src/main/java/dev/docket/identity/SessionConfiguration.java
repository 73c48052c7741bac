package dev.docket.identity;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What ends the sessions of those who have left; a command has none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionConfiguration {

    @Bean
    IdleSessions idleSessions(SessionSettings settings, Clock clock) {
        return new IdleSessions(settings, clock);
    }

    @Bean
    IdleRounds idleRounds(IdleSessions sessions) {
        return new IdleRounds(sessions);
    }
}
