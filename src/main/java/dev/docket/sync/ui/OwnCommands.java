package dev.docket.sync.ui;

import com.vaadin.flow.shared.Registration;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.Outbox;
import dev.docket.sync.OwnWrites;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view's own commands, from when they are given until the board shows what became of them. What becomes known while
 * a card is in the air waits for its end: the board would move under the user's hand.
 */
final class OwnCommands {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCommands.class);

    private final Deque<Runnable> held = new ArrayDeque<>();
    private final List<Revision> ended = new ArrayList<>();
    private final InteractionGuard guard;
    private final OwnWrites writes;
    private final SyncedView view;
    private final Outbox outbox;
    private final Answers answers;
    private final Consumer<Revision> catchUp;
    private boolean ending;

    /**
     * None so far.
     *
     * @param catchUp brings the view up to a revision
     */
    OwnCommands(Onlooker onlooker, Outbox outbox, Answers answers, Consumer<Revision> catchUp) {
        this.guard = onlooker.guard();
        this.writes = onlooker.writes();
        this.view = onlooker.view();
        this.outbox = outbox;
        this.answers = answers;
        this.catchUp = catchUp;
    }

    /** Comes before the transport: what became of a drop is told before what others did meanwhile. */
    Registration start() {
        return Registration.combine(guard.onChange(this::interaction), writes.onDone(catchUp));
    }

    /** Comes after the transport: what that reads at the end of a drag has the drop in it, which need not be read again. */
    Registration follow() {
        return guard.onChange(reasons -> {
            ended.forEach(writes::done);
            ended.clear();
        });
    }

    /**
     * Shows what a command will come to, if that is not known at once, and has it carried out.
     *
     * @param told of the outcome, or of nothing if there is none, so that nobody can say; whoever waits must be let go
     *     also where something failed that should not
     */
    void send(MatterCommand command, Consumer<Optional<Outcome>> told) {
        writes.add(command);
        answers.await(outbox.send(command), answer -> unlessDragging(() -> decided(command, answer, told)));
        if (!writes.isEmpty()) {
            view.redraw();
        }
    }

    private void unlessDragging(Runnable decision) {
        if (guard.reasons().contains(Reason.DRAGGING)) {
            held.add(decision);
        } else {
            decision.run();
        }
    }

    private void interaction(Set<Reason> reasons) {
        ending = true;
        try {
            tellHeld();
        } finally {
            ending = false;
        }
    }

    /** One that fails keeps none behind it from being told. */
    private void tellHeld() {
        if (!guard.reasons().contains(Reason.DRAGGING) && !held.isEmpty()) {
            try {
                held.remove().run();
            } finally {
                tellHeld();
            }
        }
    }

    private void decided(MatterCommand command, Answer<Outcome> answer, Consumer<Optional<Outcome>> told) {
        switch (answer) {
            case Answer.Had<Outcome>(var outcome) -> {
                confirmed(outcome).ifPresentOrElse(at -> confirm(command, at), () -> takeBack(command));
                told.accept(Optional.of(outcome));
            }
            case Answer.Missed<Outcome>(var cause) -> {
                takeBack(command);
                told.accept(Optional.empty());
                if (!Outbox.isTemporary(cause)) {
                    throw new IllegalStateException("A command failed", cause);
                }
                LOG.warn("A command could not be carried out: {}", cause.getMessage());
            }
        }
    }

    private void confirm(MatterCommand command, Revision at) {
        boolean seen = writes.confirmed(command.id(), at);
        if (ending) {
            ended.add(at);
        } else {
            writes.done(at);
        }
        if (seen) {
            view.redraw();
        }
    }

    private void takeBack(MatterCommand command) {
        writes.remove(command.id());
        view.redraw();
    }

    /** The revision at which the view finds what its command did; nothing if it did nothing. */
    private static Optional<Revision> confirmed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> Optional.of(applied.revision());
            case Outcome.Conflicted conflicted -> Optional.of(conflicted.revision());
            case Outcome.Several several -> Optional.of(several.revision());
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Stale stale -> Optional.empty();
            case Outcome.Gone gone -> Optional.empty();
            case Outcome.Refused refused -> Optional.empty();
            case Outcome.Invalid invalid -> Optional.empty();
        };
    }
}
