package dev.docket.setup;

import dev.docket.identity.NewAccount;
import dev.docket.identity.Operator;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Sets up an empty database before the first request is served. */
@Component
@ConditionalOnBooleanProperty(name = "docket.first-start", matchIfMissing = true)
class FirstStart implements SmartInitializingSingleton {

    private final SetupService setup;
    private final Operator operator;
    private final boolean demo;

    FirstStart(SetupService setup, Operator operator, @Value("${docket.demo:false}") boolean demo) {
        this.setup = setup;
        this.operator = operator;
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        operator.run(() -> {
            try {
                setup.setUp(demo).ifPresent(FirstStart::announce);
            } catch (DuplicateKeyException e) {
                // Another node has just done it: what is left is to see what it was set up for.
                setup.setUp(demo).ifPresent(FirstStart::announce);
            }
        });
    }

    /** Past the logger: a log is kept, and a password does not belong into it. */
    private static void announce(NewAccount administrator) {
        System.out.println("This is a new Docket. Sign in as:     " + administrator.login());
        System.out.println("with the password, shown only once:   " + administrator.password());
    }
}
