package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Takes matters from one place to another, and closes them where they come to a closing stage. That is one change: it is
 * told, and taken back, as one. Runs in the transaction that holds the lock on the board.
 */
@Component
class MoveHandler {

    private final MatterPlacement placement;
    private final StageAdmission stages;
    private final MatterLog log;
    private final Clock clock;

    MoveHandler(MatterPlacement placement, StageAdmission stages, MatterLog log, Clock clock) {
        this.placement = placement;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
    }

    Outcome move(Board board, MatterCommand.Move command, Matter matter) {
        return move(board, command, matter, before -> arrived(command, before));
    }

    /**
     * The same as the inverse of a move that wrote these fields: the matter gets back what it was before, also where
     * that is not what its stage would make of it.
     */
    Outcome takeBack(Board board, MatterCommand.Move command, Matter matter, Map<String, FieldChange> written) {
        return move(board, command, matter, now -> now.before(written));
    }

    private Outcome move(Board board, MatterCommand.Move command, Matter matter, UnaryOperator<Condition> condition) {
        if (!matter.stage().equals(command.from())) {
            return log.stale(matter);
        }
        // What stands in a stage already may take any place there, however full it is.
        return command.to().equals(matter.stage())
                ? place(board, command, matter, condition)
                : stages.admitted(board, command.to(), () -> place(board, command, matter, condition));
    }

    private Outcome place(Board board, MatterCommand.Move command, Matter matter, UnaryOperator<Condition> condition) {
        Rank rank = placement.between(board.id(), command.to(), command.above(), command.below());
        if (command.to().equals(matter.stage()) && placement.isSame(command.to(), matter.rank(), rank)) {
            return new Outcome.Unchanged(matter.id());
        }
        Condition before = matter.condition();
        Condition after = condition.apply(before);
        matter.place(command.to(), rank, clock.instant());
        matter.turn(after);
        Map<String, FieldChange> fields = new HashMap<>(before.changes(after));
        fields.put(Change.STAGE, FieldChange.of(command.from(), command.to()));
        return log.applied(board, command, matter, ChangeKind.MATTER_MOVED, fields);
    }

    private Condition arrived(MatterCommand.Move command, Condition before) {
        return command.from().equals(command.to())
                ? before
                : before.arrived(
                        stages.isClosing(command.from()), stages.isClosing(command.to()), LocalDate.now(clock));
    }
}
