package dev.docket.sync.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import dev.docket.sync.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Carries out commands when the test wants it, with the outcomes that the test wants, and tries again without a pause. */
final class SlowService {

    /** No user interface waits: what is there at once is taken, everything else comes later. */
    static final Duration MOMENT = Duration.ZERO;

    /** How often a command is tried again. */
    static final int RETRIES = 2;

    private final Map<CommandId, Deque<Object>> answers = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<MatterCommand> sent = new ArrayList<>();
    private boolean slow;

    Outbox outbox() {
        Executor executor = task -> {
            if (slow) {
                waiting.add(task);
            } else {
                task.run();
            }
        };
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(Duration.ZERO)
                .predicate(Outbox::isTemporary)
                .build();
        return new Outbox(this::carryOut, waited -> new RetryTemplate(policy), executor, Clock.systemUTC());
    }

    /** What becomes of a command, each time it is tried: an outcome, or an exception. */
    void answer(MatterCommand command, Object... outcomes) {
        answers.computeIfAbsent(command.id(), id -> new ArrayDeque<>()).addAll(List.of(outcomes));
    }

    /** From now on nothing is done before {@link #work}. */
    void stall() {
        slow = true;
    }

    /** Does all that waits. */
    void work() {
        slow = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does the first of what waits. */
    void workOnce() {
        waiting.remove().run();
    }

    /** Every try, in order. */
    List<MatterCommand> tries() {
        return sent;
    }

    private Outcome carryOut(MatterCommand command) {
        sent.add(command);
        Object answer = answers.get(command.id()).remove();
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return (Outcome) answer;
    }
}
