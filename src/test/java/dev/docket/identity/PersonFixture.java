package dev.docket.identity;

import dev.docket.matter.BoardFixture;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** People with accounts in the database, and who of them acts on this thread. */
public final class PersonFixture {

    private PersonFixture() {}

    /** Somebody new with this role, who is a member of the board that {@link BoardFixture} made last. */
    public static Person add(ApplicationContext context, Role role) {
        Person person = addOutsider(context, role);
        BoardFixture.welcome(context, person.id());
        return person;
    }

    /** Somebody new with this role, who is a member of no board. */
    public static Person addOutsider(ApplicationContext context, Role role) {
        AccountService accounts = context.getBean(AccountService.class);
        return context.getBean(Operator.class).call(() -> accounts.create(AccountFixture.newAccount(role)));
    }

    /** From now on this person acts on this thread; {@link #signOut} ends it. */
    public static void signIn(Person person) {
        var securityContext = SecurityContextHolder.createEmptyContext();
        securityContext.setAuthentication(AccountFixture.signedIn(person));
        SecurityContextHolder.setContext(securityContext);
    }

    /** Nobody acts on this thread any more. */
    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** This person does this on this thread; then whoever acted before acts again. */
    public static <T> T as(Person person, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
