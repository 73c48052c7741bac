package dev.docket.sync;

import dev.docket.database.StatementLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests of costs import: the statements are logged, and time stands still until it is told to go on. */
public final class Measuring {

    private Measuring() {}

    @Bean
    static StatementLog statementLog() {
        return new StatementLog();
    }

    /** Goes on between two actions, so that nothing is taken for new that is not, and nothing is asked for twice. */
    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock(SyncFixture.START);
    }
}
