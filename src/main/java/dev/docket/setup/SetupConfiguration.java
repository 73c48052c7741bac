package dev.docket.setup;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

    @Bean
    FirstPassword firstPassword() {
        return new FirstPassword(new SecureRandom());
    }
}
