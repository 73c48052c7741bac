package dev.docket.database;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application context an {@link OwnServer}, which is there as a bean, and ends with the context. */
public final class OwnServerInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "ownServer";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        OwnServer server = OwnServer.start();
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(NAME, server);
        beans.registerDisposableBean(NAME, server::close);
        TestDatabase database = server.database();
        var properties = Map.<String, Object>of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "docket.first-start", false);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("own server", properties));
    }
}
