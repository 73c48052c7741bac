package dev.docket.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who gets through to what over HTTP. Views say by annotation who may open them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebSecurityConfiguration {

    static final String LOGIN = "/login";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, SignInThrottle throttle, SessionSettings settings, IdleSessions sessions) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.Names.ADMINISTRATOR)
                .requestMatchers("/error", "/shell.css", "/board.css")
                .permitAll());
        // With the page named here too, Spring does not put its own one in front of Docket's.
        http.formLogin(form -> form.loginPage(LOGIN).failureHandler(failure()));
        http.addFilterBefore(new SignInThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class);
        if (settings.ends()) {
            http.addFilterBefore(new IdleFilter(sessions), SecurityContextHolderFilter.class);
        }
        // Signed-in people get through to the designed page for an address that does not exist.
        http.with(vaadin(), pages -> pages.loginView(LOGIN).anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** A database that is away is not a wrong password. */
    private static AuthenticationFailureHandler failure() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setExceptionMappings(
                Map.of(InternalAuthenticationServiceException.class.getName(), LOGIN + "?unavailable"));
        handler.setDefaultFailureUrl(LOGIN + "?error");
        return handler;
    }
}
