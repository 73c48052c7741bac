package dev.docket.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

@Component
class SignInListener {

    private final SignInThrottle throttle;

    SignInListener(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @EventListener
    void onSuccess(InteractiveAuthenticationSuccessEvent event) {
        var authentication = event.getAuthentication();
        if (authentication.getDetails() instanceof WebAuthenticationDetails details) {
            throttle.forget(authentication.getName(), details.getRemoteAddress());
        }
    }
}
