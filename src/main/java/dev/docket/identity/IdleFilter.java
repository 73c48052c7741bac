package dev.docket.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing through in a session whose time is over, and answers the browser that asks how much of it is left
 * ({@code session-time.ts}). Not a bean: one chain owns it.
 */
final class IdleFilter extends OncePerRequestFilter {

    static final String PATH = "/session";

    /** Somebody is using the browser. A page of another site can send no header of its own. */
    static final String INPUT = "Docket-Input";

    private final IdleSessions sessions;
    private final RequestMatcher asked =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH);

    IdleFilter(IdleSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean asks = asked.matches(request);
        boolean input = asks && request.getHeader(INPUT) != null;
        HttpSession session = request.getSession(false);
        Optional<Duration> left = session == null ? Optional.empty() : sessions.look(session, input);
        if (asks) {
            tell(response, left.orElse(Duration.ZERO));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void tell(HttpServletResponse response, Duration left) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"left\":" + left.toMillis() + "}");
    }
}
