package dev.docket.identity;

import java.util.regex.Pattern;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where several servers serve one database, each has a name, {@code docket.node}, which the ids of its sessions end with:
 * from the cookie alone a proxy knows where a session is. See docker/nginx.conf.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionRoute implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{0,40}");

    private final String node;

    SessionRoute(@Value("${docket.node:}") String node) {
        if (!NAME.matcher(node).matches()) {
            throw new InvalidConfigurationPropertyValueException(
                    "docket.node", node, "It may have 40 letters, digits, hyphens and underscores.");
        }
        this.node = node;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!node.isEmpty()) {
            factory.addContextCustomizers(context -> {
                if (context.getParent().getParent() instanceof Engine engine) {
                    engine.setJvmRoute(node);
                }
            });
        }
    }
}
