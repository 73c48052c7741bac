package dev.docket.board.ui;

import dev.docket.identity.Role;
import dev.docket.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class BoardsNavigation {

    @Bean
    @Order(5)
    NavigationEntry boardsEntry() {
        return new NavigationEntry("boards.title", "boards", Set.of(Role.values()));
    }
}
