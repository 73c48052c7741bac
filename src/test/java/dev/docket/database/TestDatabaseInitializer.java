package dev.docket.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context a {@link TestDatabase} of its own. Spring caches contexts: test classes with the same
 * configuration share one, and its database, so every test makes the boards and accounts that it needs; there is no
 * first administrator and no first board. With <code>docket.demo=true</code> there is the demo practice.
 */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a program brings that collects the meters. */
    public static final String METRICS_TOKEN = "5f2b7c0e9d41";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.create();
        var properties = Map.<String, Object>of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "spring.datasource.hikari.minimum-idle", 1,
                "docket.metrics.token", METRICS_TOKEN,
                "docket.first-start", context.getEnvironment().getProperty("docket.demo", Boolean.class, false));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
