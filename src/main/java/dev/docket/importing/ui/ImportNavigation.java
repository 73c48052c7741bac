package dev.docket.importing.ui;

import dev.docket.identity.Role;
import dev.docket.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ImportNavigation {

    @Bean
    @Order(10)
    NavigationEntry importEntry() {
        return new NavigationEntry("import.title", "import", Set.of(Role.ADMINISTRATOR, Role.MEMBER));
    }
}
