package dev.docket.sync;

import dev.docket.identity.CurrentPerson;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import dev.docket.matter.UnfinishedWork;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Opens an outbox for each view of a board. */
@Component
public class OutboxFactory {

    /** As many commands at once as leave connections for others: they may all wait for the lock of one board. */
    private static final int AT_ONCE = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final MatterService matters;
    private final CurrentPerson current;
    private final LiveSettings settings;
    private final UnfinishedWork work;
    private final Clock clock;

    OutboxFactory(
            MatterService matters, CurrentPerson current, LiveSettings settings, UnfinishedWork work, Clock clock) {
        this.matters = matters;
        this.current = current;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** For whoever is signed in here: as him its commands are carried out. */
    public Outbox open() {
        return new Outbox(current.carried(this::execute), this::retries, work, clock);
    }

    private Outcome execute(MatterCommand command) {
        places.acquireUninterruptibly();
        try {
            return matters.execute(command);
        } finally {
            places.release();
        }
    }

    /** As often as a fetch, and at the same pace; what has waited as long as that takes already is tried once. */
    private RetryOperations retries(Duration waited) {
        SyncSettings now = settings.current();
        boolean patient = waited.compareTo(RetrySchedule.patience(now)) < 0;
        return new RetryTemplate(RetryPolicy.builder()
                .maxRetries(patient ? now.retryAttempts() : 0)
                .delay(RetrySchedule.FIRST)
                .multiplier(now.backoffMultiplier())
                .maxDelay(RetrySchedule.CAP)
                .jitter(RetrySchedule.FIRST.dividedBy(4))
                .predicate(Outbox::isTemporary)
                .build());
    }
}
