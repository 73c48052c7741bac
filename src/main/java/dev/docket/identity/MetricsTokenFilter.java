package dev.docket.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program through that brings the token, for this one request. A token that is wrong is refused, whoever brings
 * it; without one it is up to the session who somebody is.
 */
final class MetricsTokenFilter extends OncePerRequestFilter {

    static final String ROLE = "METRICS";

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    /**
     * A filter for one token.
     *
     * @param token if it is empty, there is none that is right
     */
    MetricsTokenFilter(byte[] token) {
        this.token = token.clone();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
        } else if (isRight(header)) {
            signIn();
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    static void refuse(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip());
    }

    /** Takes as long for a token that is nearly right as for any other of its length. */
    private boolean isRight(String header) {
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        byte[] brought =
                bearer ? header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8) : new byte[0];
        return token.length > 0 && MessageDigest.isEqual(token, brought);
    }

    /** In the context of this request only: nothing puts it into a session. */
    private static void signIn() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "metrics", null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE))));
        SecurityContextHolder.setContext(context);
    }
}
