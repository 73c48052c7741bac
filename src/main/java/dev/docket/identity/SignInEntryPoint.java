package dev.docket.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends strangers to the sign-in, with the way back. */
final class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    SignInEntryPoint() {
        super(WebSecurityConfiguration.LOGIN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        return WayBack.of(request).map(way -> way.from(getLoginFormUrl())).orElseGet(this::getLoginFormUrl);
    }
}
