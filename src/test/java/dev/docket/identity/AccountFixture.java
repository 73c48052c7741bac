package dev.docket.identity;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Accounts for tests: each with a login name of its own, as tests share a database. */
public final class AccountFixture {

    public static final String PASSWORD = "correct horse";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private AccountFixture() {}

    public static NewAccount newAccount(Role role) {
        var login = "test" + COUNT.incrementAndGet();
        return new NewAccount(new LoginName(login), "Test " + role, role, PASSWORD);
    }

    /** What the security context holds after this person has signed in. */
    public static Authentication signedIn(Person person) {
        var principal = new SignedIn(person, true, null);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** Somebody who has no account in the database. */
    public static Person person(Role role) {
        return new Person(new AccountId(1_000_000), new LoginName("nobody"), "No Body", role);
    }
}
