package dev.docket.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Opens the database before the connection pool, which depends on it and so is closed before it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(
            Environment environment,
            @Value("${docket.data-dir}") String folder,
            @Value("${docket.database.join:false}") boolean join) {
        var url = environment.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            return ServerDatabase.at(
                    url,
                    textOrNull(environment.getProperty("spring.datasource.username")),
                    textOrNull(environment.getProperty("spring.datasource.password")));
        }
        return Database.inFolder(Path.of(folder), join, new SecureRandom());
    }

    /** Without a password the driver looks into the account's own password file, with an empty one it does not. */
    private static @Nullable String textOrNull(@Nullable String value) {
        return StringUtils.hasText(value) ? value : null;
    }
}
