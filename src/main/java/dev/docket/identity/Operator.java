package dev.docket.identity;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever starts the program on the machine: has an administrator's rights and no account. For start-up and the
 * command line only; a web request has its own person.
 */
@Component
public class Operator {

    /** Runs the action with the operator's rights on this thread and puts back whoever acted before. */
    public <T> T call(Supplier<T> action) {
        var previous = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "operator", null, List.of(new SimpleGrantedAuthority(Role.ADMINISTRATOR.authority()))));
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(previous);
        }
    }

    /** As {@link #call}, without a result. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }
}
