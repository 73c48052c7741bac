package dev.docket;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The machine's clock in the machine's time zone, which is the practice's. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
