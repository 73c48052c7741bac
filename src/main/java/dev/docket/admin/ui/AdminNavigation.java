package dev.docket.admin.ui;

import dev.docket.identity.Role;
import dev.docket.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AdminNavigation {

    @Bean
    @Order(20)
    NavigationEntry syncSettingsEntry() {
        return new NavigationEntry("admin.sync.title", SyncSettingsView.PATH, Set.of(Role.ADMINISTRATOR));
    }
}
