package dev.docket.sync.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the bare page to the benchmarks; without their profile it has no address. */
@Configuration(proxyBeanMethods = false)
@Profile("bench")
class BarePageConfiguration {

    @Bean
    VaadinServiceInitListener barePage() {
        return started -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(BarePage.class);
    }
}
