package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class HintConfigurationTests {

    private static final Clock CLOCK = new TestClock(SyncFixture.START);

    @Test
    void hearsInTheWebApplication() {
        given(new WebApplicationContextRunner()).run(context -> {
            assertThat(context.getBean(HintListener.class).isRunning()).isTrue();
            assertThat(context.getBean(FeedRounds.class).isRunning()).isTrue();
        });
    }

    @Test
    void hearsNothingInACommand() {
        given(new ApplicationContextRunner())
                .run(context -> assertThat(context)
                        .hasSingleBean(BoardFeeds.class)
                        .doesNotHaveBean(HintListener.class)
                        .doesNotHaveBean(FeedRounds.class));
    }

    @Test
    void onlyGoesRoundWithoutNotifications() {
        given(new WebApplicationContextRunner())
                .withPropertyValues("docket.sync.notify=false")
                .run(context -> {
                    assertThat(context.getBean(HintListener.class).isRunning()).isFalse();
                    assertThat(context.getBean(FeedRounds.class).isRunning()).isTrue();
                });
    }

    @Test
    void refusesToLookAllTheTime() {
        given(new WebApplicationContextRunner())
                .withPropertyValues("docket.sync.look-interval=10ms")
                .run(context -> assertThat(context).hasFailed());
    }

    /** The database is nowhere: to start does not wait for it. */
    private static <T extends AbstractApplicationContextRunner<T, ?, ?>> T given(T runner) {
        return runner.withUserConfiguration(HintConfiguration.class)
                .withBean(Clock.class, () -> CLOCK)
                .withBean(BoardFeeds.class, () -> new BoardFeeds(new SyncFixture(), CLOCK, Runnable::run))
                .withBean(FeedProbe.class, () -> new FeedProbe(new SyncFixture(), Runnable::run))
                .withBean(LiveSettings.class, () -> new SettingsFixture(SettingsFixture.POLLING, CLOCK).live())
                .withBean(JdbcConnectionDetails.class, Nowhere::new);
    }

    private static final class Nowhere implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://127.0.0.1:1/nowhere";
        }

        @Override
        public String getUsername() {
            return "nobody";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
