package dev.docket.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who gets through to what over HTTP. Views say by annotation who may open them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurityConfiguration {

    static final String LOGIN = "/login";

    /** Nobody looks at a span for each filter, and each of thousands of polls would pay for them. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignInThrottle throttle, SessionSettings settings, IdleSessions sessions) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.Names.ADMINISTRATOR)
                .requestMatchers("/error", "/shell.css", "/board.css")
                .permitAll());
        SignInRefusal refusal = new SignInRefusal();
        // With the page named here too, Spring does not put its own one in front of Docket's.
        http.formLogin(form -> form.loginPage(LOGIN).failureHandler(refusal));
        http.addFilterBefore(new SignInThrottleFilter(throttle, refusal), UsernamePasswordAuthenticationFilter.class);
        if (settings.ends()) {
            http.addFilterBefore(new IdleFilter(sessions), SecurityContextHolderFilter.class);
        }
        http.exceptionHandling(strangers -> strangers.authenticationEntryPoint(new SignInEntryPoint()));
        http.setSharedObject(RequestCache.class, new WayBackCache());
        // Signed-in people get through to the designed page for an address that does not exist.
        http.with(vaadin(), pages -> pages.loginView(LOGIN).anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }
}
