package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import dev.docket.matter.BoardLock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Profile;

/** What only the benchmarks may have. */
class BarePageTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(BarePageConfiguration.class);

    @Test
    void hasNoAddressByItself() {
        assertThat(BarePage.class.getAnnotation(Route.class).registerAtStartup())
                .isFalse();
    }

    @Test
    void getsNoneWithoutTheProfile() {
        application.run(started -> assertThat(started).doesNotHaveBean(BarePageConfiguration.class));
    }

    @Test
    void getsOneWithIt() {
        application
                .withPropertyValues("spring.profiles.active=bench")
                .run(started -> assertThat(started).hasBean("barePage"));
    }

    @Test
    void takesNoLockWithoutTheProfile() {
        assertThat(BoardLock.class.getAnnotation(Profile.class).value()).containsExactly("bench");
    }
}
