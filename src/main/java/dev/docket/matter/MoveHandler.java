package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Takes matters from one place to another, and closes them where they come to a closing stage. That is one change: it is
 * told, and taken back, as one, and so are the fields that a move changes with it. Runs in the transaction that holds the lock on the board.
 */
@Component
class MoveHandler {

    private final MatterPlacement placement;
    private final StageAdmission stages;
    private final EditHandler edits;
    private final MatterLog log;
    private final Clock clock;

    MoveHandler(MatterPlacement placement, StageAdmission stages, EditHandler edits, MatterLog log, Clock clock) {
        this.placement = placement;
        this.stages = stages;
        this.edits = edits;
        this.log = log;
        this.clock = clock;
    }

    Outcome move(Board board, MatterCommand.Move command, Matter matter) {
        return move(board, command, matter, before -> arrived(command, before));
    }

    /**
     * The same as the inverse of a move that wrote these fields: the matter gets back what it was before, also where
     * that is not what its stage would make of it. Within its stage that is not for a move to say.
     */
    Outcome takeBack(Board board, MatterCommand.Move command, Matter matter, Map<String, FieldChange> written) {
        return move(board, command, matter, now -> staysInItsStage(command) ? now : now.before(written));
    }

    private Outcome move(Board board, MatterCommand.Move command, Matter matter, UnaryOperator<Condition> condition) {
        if (!matter.stage().equals(command.from())) {
            return log.stale(matter);
        }
        // What stands in a stage already may take any place there, however full it is.
        return staysInItsStage(command)
                ? place(board, command, matter, condition)
                : stages.admitted(board, command.to(), () -> place(board, command, matter, condition));
    }

    private Outcome place(Board board, MatterCommand.Move command, Matter matter, UnaryOperator<Condition> condition) {
        EditHandler.Merge merge = edits.merge(command.edits(), matter);
        MatterPlacement.Gap gap = placement.between(board, command.to(), command.above(), command.below());
        boolean stays = staysInItsStage(command) && gap.isBeside(matter.rank());
        // What cannot be written keeps it where it is.
        if (stays || merge.isRefused()) {
            return edits.write(board, command, matter, merge);
        }
        Map<String, FieldChange> fields = new HashMap<>(edits.become(matter, merge));
        Condition before = matter.condition();
        Condition after = condition.apply(before);
        matter.place(command.to(), gap.rank(), clock.instant());
        matter.turn(after);
        fields.putAll(before.changes(after));
        fields.put(Change.STAGE, FieldChange.of(command.from(), command.to()));
        Outcome applied = log.applied(board, command, matter, ChangeKind.MATTER_MOVED, fields);
        return merge.told(board, matter.id(), applied);
    }

    private Condition arrived(MatterCommand.Move command, Condition before) {
        return staysInItsStage(command)
                ? before
                : before.arrived(
                        stages.isClosing(command.from()), stages.isClosing(command.to()), LocalDate.now(clock));
    }

    private static boolean staysInItsStage(MatterCommand.Move command) {
        return command.from().equals(command.to());
    }
}
