package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class CurrentPersonTests {

    private final CurrentPerson current =
            new CurrentPerson(new StaticListableBeanFactory().getBeanProvider(SecurityContextHolderStrategy.class));
    private final Person ben = AccountFixture.person(Role.MEMBER);

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void carriesOnAsWhoeverAskedForIt() {
        PersonFixture.signIn(ben);
        Function<String, Optional<Person>> carried = current.carried(asked -> current.get());
        PersonFixture.signOut();

        assertThat(carried.apply("asked")).contains(ben);
        assertThat(current.get()).isEmpty();
    }

    @Test
    void carriesOnAlsoWhereTheSessionEndsMeanwhile() {
        PersonFixture.signIn(ben);
        Function<String, Optional<Person>> carried = current.carried(asked -> current.get());
        Consumer<String> carriedOut =
                current.carriedOut(asked -> assertThat(current.get()).as(asked).contains(ben));

        // As Spring's logout handler does with the context that the whole session shares.
        SecurityContextHolder.getContext().setAuthentication(null);

        assertThat(carried.apply("asked")).contains(ben);
        carriedOut.accept("asked");
        assertThat(current.get()).isEmpty();
    }

    @Test
    void carriesOnAsNobodyWhereNobodyAskedForIt() {
        Function<String, Optional<Person>> carried = current.carried(asked -> current.get());
        PersonFixture.signIn(ben);

        assertThat(carried.apply("asked")).isEmpty();
    }
}
