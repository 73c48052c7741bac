package dev.docket.sync.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Vaadin's push its cache. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    /** Vaadin registers its servlet itself; what is said here wins over its own choice. */
    @Bean
    static BeanPostProcessor pushCache() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registered
                        && registered.getServlet() instanceof SpringServlet) {
                    registered.addInitParameter(ApplicationConfig.BROADCASTER_CACHE, PushCache.class.getName());
                }
                return bean;
            }
        };
    }
}
