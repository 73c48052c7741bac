package dev.docket.sync.ui;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.Objects;
import org.atmosphere.cpr.AtmosphereFramework;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Lets push live as long as the web server. Atmosphere wants to end as soon as the process is told to, beside the
 * application: then nothing could be said to the browsers any more. The web server ends it in any case.
 */
@Component
class PushShutdown {

    /** Atmosphere offers no other way to do without. */
    private static final Field HOOK =
            Objects.requireNonNull(ReflectionUtils.findField(AtmosphereFramework.class, "shutdownHook"));

    static {
        ReflectionUtils.makeAccessible(HOOK);
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        ServletContext servlets =
                Objects.requireNonNull(event.getApplicationContext().getServletContext());
        Collections.list(servlets.getAttributeNames()).stream()
                .map(servlets::getAttribute)
                .filter(AtmosphereFramework.class::isInstance)
                .forEach(PushShutdown::leaveToTheWebServer);
    }

    private static void leaveToTheWebServer(Object framework) {
        if (ReflectionUtils.getField(HOOK, framework) instanceof Thread hook) {
            Runtime.getRuntime().removeShutdownHook(hook);
            ReflectionUtils.setField(HOOK, framework, null);
        }
    }
}
