package dev.docket.presence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps presence going; a command that shows no board has no use for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PresenceConfiguration {

    @Bean
    PresenceRounds presenceRounds(Visits visits) {
        return new PresenceRounds(visits);
    }
}
