package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.QueryTimeoutException;

/** What is sent goes when the test wants, and the database answers nothing. */
class OutboxTests {

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> due = new ArrayDeque<>();
    private final List<Duration> waited = new ArrayList<>();
    private final Outbox outbox = new Outbox(OutboxTests::fail, this::retries, due::add, clock);

    @Test
    void countsWaitingBehindOthersAsTrying() {
        var first = outbox.send(archive());
        var second = outbox.send(archive());

        clock.pass(Duration.ofSeconds(7));
        due.remove().run();
        clock.pass(Duration.ofSeconds(2));
        due.remove().run();

        assertThat(waited).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
    }

    private RetryOperations retries(Duration time) {
        waited.add(time);
        return new RetryTemplate(RetryPolicy.withMaxRetries(0));
    }

    private static Outcome fail(MatterCommand command) {
        throw new QueryTimeoutException("No answer");
    }

    private static MatterCommand archive() {
        return new MatterCommand.Archive(CommandId.random(), new Origin("test"), new BoardId(1), new MatterId(1));
    }
}
