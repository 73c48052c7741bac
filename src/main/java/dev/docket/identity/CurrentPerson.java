package dev.docket.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting now, from the security context of this thread; asks no database. */
@Component
public class CurrentPerson {

    /** The signed-in person; nothing for strangers and for the {@link Operator}, who have no account. */
    public Optional<Person> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
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
