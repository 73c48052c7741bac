package dev.docket.identity;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * Who may read the meters: administrators who are signed in, and programs that bring the token. Programs get no session,
 * and no page to sign in on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class MetricsSecurityConfiguration {

    private static final String METERS = "/actuator/prometheus";

    @Bean
    @Order(1)
    SecurityFilterChain meters(HttpSecurity http, @Value("${docket.metrics.token:}") String token) {
        var filter = new MetricsTokenFilter(token.strip().getBytes(StandardCharsets.UTF_8));
        http.securityMatcher(METERS)
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().hasAnyRole(Role.Names.ADMINISTRATOR, MetricsTokenFilter.ROLE))
                .addFilterBefore(filter, AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                        (request, response, reason) -> MetricsTokenFilter.refuse(response)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }
}
