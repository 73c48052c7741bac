package dev.docket.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal: the person as they were when they signed in. The hash is dropped once it has been checked. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private final Person person;
    private final boolean enabled;
    private @Nullable String passwordHash;

    SignedIn(Person person, boolean enabled, @Nullable String passwordHash) {
        this.person = person;
        this.enabled = enabled;
        this.passwordHash = passwordHash;
    }

    Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(person.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.login().value();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** By account, so that several sessions of one person are known as theirs. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && person.id().equals(that.person.id());
    }

    @Override
    public int hashCode() {
        return person.id().hashCode();
    }

    @Override
    public String toString() {
        return getUsername();
    }
}
