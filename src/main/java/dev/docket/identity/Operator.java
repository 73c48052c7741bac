package dev.docket.identity;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Whoever starts the program on the machine: has an administrator's rights and no account. For start-up and the
 * command line only; a web request has its own person.
 */
@Component
public class Operator {

    /** What is written where somebody with an account would stand with a name. */
    public static final String NAME = "Docket";

    private final SecurityContextHolderStrategy contexts;

    Operator(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        // The one that secured methods ask; during start-up the static holder may still have another one.
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Runs the action with the operator's rights on this thread and puts back whoever acted before. */
    public <T> T call(Supplier<T> action) {
        return as("operator", Role.ADMINISTRATOR, action);
    }

    /** Runs the action as somebody with an account, in whose name the demo tells something. */
    public <T> T callFor(Person person, Supplier<T> action) {
        return as(new SignedIn(person, true, null), person.role(), action);
    }

    private <T> T as(Object principal, Role role, Supplier<T> action) {
        var previous = contexts.getContext();
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, List.of(new SimpleGrantedAuthority(role.authority()))));
        contexts.setContext(context);
        try {
            return action.get();
        } finally {
            contexts.setContext(previous);
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
