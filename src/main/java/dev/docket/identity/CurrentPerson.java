package dev.docket.identity;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who is acting now, from the security context of this thread; asks no database. */
@Component
public class CurrentPerson {

    private final SecurityContextHolderStrategy contexts;

    CurrentPerson(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        // The one that secured methods ask, as for the Operator.
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** The signed-in person; nothing for strangers and for the {@link Operator}, who have no account. */
    public Optional<Person> get() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** The same action, on whatever thread, as whoever is acting here and now. */
    public <T, R> Function<T, R> carried(Function<T, R> action) {
        var acting = acting();
        return value -> as(acting, () -> action.apply(value));
    }

    /** As {@link #carried}, for what answers nothing. */
    public <T> Consumer<T> carriedOut(Consumer<T> action) {
        var acting = acting();
        return value -> as(acting, () -> {
            action.accept(value);
            return value;
        });
    }

    /** A context of its own: a sign-out empties that of the session, also for what its user has asked for by then. */
    private SecurityContext acting() {
        var acting = contexts.createEmptyContext();
        acting.setAuthentication(contexts.getContext().getAuthentication());
        return acting;
    }

    private <R> R as(SecurityContext acting, Supplier<R> action) {
        var before = contexts.getContext();
        contexts.setContext(acting);
        try {
            return action.get();
        } finally {
            contexts.setContext(before);
        }
    }

    /** Whether somebody with an administrator's rights is acting; the {@link Operator} has them. */
    public boolean isAdministrator() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(each -> Role.ADMINISTRATOR.authority().equals(each.getAuthority()));
    }

    /**
     * The signed-in person, where there must be one.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody with an account is acting
     */
    public Person require() {
        return get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
