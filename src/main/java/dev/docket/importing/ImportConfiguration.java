package dev.docket.importing;

import dev.docket.identity.Operator;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    @ConditionalOnProperty("docket.import.file")
    ImportRunner importRunner(ImportSettings settings, ImportCommand command, Operator operator) {
        return new ImportRunner(Objects.requireNonNull(settings.file()), settings, command, operator);
    }
}
