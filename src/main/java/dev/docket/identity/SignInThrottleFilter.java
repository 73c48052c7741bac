package dev.docket.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a sign-in away before the password is looked at, when there were too many. Not a bean: one chain owns it. */
final class SignInThrottleFilter extends OncePerRequestFilter {

    private final SignInThrottle throttle;
    private final SignInRefusal refusal;
    private final RequestMatcher signIn =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, WebSecurityConfiguration.LOGIN);

    SignInThrottleFilter(SignInThrottle throttle, SignInRefusal refusal) {
        this.throttle = throttle;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIn.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        if (throttle.permits(typed, request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            logger.warn("Too many tries to sign in from " + request.getRemoteAddr());
            refusal.refuse(request, response, "throttled");
        }
    }
}
