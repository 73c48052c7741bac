package dev.docket.board.ui;

import dev.docket.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class GalleryNavigation {

    @Bean
    @Order(90)
    NavigationEntry galleryEntry(GalleryAccess access) {
        return new NavigationEntry("gallery.title", "gallery", access::permits);
    }
}
