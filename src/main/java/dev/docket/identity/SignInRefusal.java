package dev.docket.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in again, with the reason why it did not work and the way back. */
final class SignInRefusal implements AuthenticationFailureHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    /** A database that is away is not a wrong password. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        refuse(request, response, reason instanceof InternalAuthenticationServiceException ? "unavailable" : "error");
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, String reason) throws IOException {
        String address = WebSecurityConfiguration.LOGIN + "?" + reason;
        redirect.sendRedirect(
                request,
                response,
                WayBack.parse(request.getParameter(WayBack.PARAMETER))
                        .map(way -> way.from(address))
                        .orElse(address));
    }
}
