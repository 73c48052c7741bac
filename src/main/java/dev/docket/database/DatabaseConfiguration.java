package dev.docket.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    GuardedPool dataSource(Database database, DatabasePulse pulse, UsedConnections used) {
        var pool = new GuardedPool(pulse, used);
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        return pool;
    }

    /** A migration may rebuild a large table: its connection has none of the pool's limits. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrationSource(Database database) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "docket-migrate");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("tcpKeepAlive", "true");
        var source = new DriverManagerDataSource(database.getJdbcUrl(), properties);
        source.setUsername(database.getUsername());
        source.setPassword(database.getPassword());
        return source;
    }

    @Bean
    UsedConnections usedConnections() {
        return new UsedConnections();
    }

    @Bean(destroyMethod = "close")
    DatabasePulse databasePulse(
            Database database,
            UsedConnections used,
            Clock clock,
            @Value("${docket.database.patience}") Duration patience) {
        return new DatabasePulse(new PulseConnection(database, patience), used, clock);
    }

    @Bean
    PulseRounds pulseRounds(DatabasePulse pulse) {
        return new PulseRounds(pulse);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(DatabasePulse pulse) {
        return new DatabaseHealth(pulse);
    }

    /** Without a password the driver looks into the account's own password file, with an empty one it does not. */
    private static @Nullable String textOrNull(@Nullable String value) {
        return StringUtils.hasText(value) ? value : null;
    }
}
