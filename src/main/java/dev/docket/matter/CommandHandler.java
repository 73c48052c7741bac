package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Decides on commands and writes what they come to. Runs in the transaction that holds the lock on the board. */
@Component
class CommandHandler {

    private final MatterRepository matters;
    private final StandingMatters standing;
    private final MatterPlacement placement;
    private final MatterNumbering numbering;
    private final MatterErasure erasure;
    private final EditHandler edits;
    private final UndoRule undos;
    private final ChecklistHandler checklists;
    private final CommentHandler comments;
    private final MoveHandler moves;
    private final StageAdmission stages;
    private final MatterLog log;
    private final Clock clock;

    CommandHandler(
            MatterRepository matters,
            StandingMatters standing,
            MatterPlacement placement,
            MatterNumbering numbering,
            MatterErasure erasure,
            EditHandler edits,
            UndoRule undos,
            ChecklistHandler checklists,
            CommentHandler comments,
            MoveHandler moves,
            StageAdmission stages,
            MatterLog log,
            Clock clock) {
        this.matters = matters;
        this.standing = standing;
        this.placement = placement;
        this.numbering = numbering;
        this.erasure = erasure;
        this.edits = edits;
        this.undos = undos;
        this.checklists = checklists;
        this.comments = comments;
        this.moves = moves;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
    }

    Outcome carryOut(Board board, MatterCommand.Single command) {
        return switch (command) {
            case MatterCommand.Create create -> create(board, create);
            case MatterCommand.Edit edit -> present(board, edit.matter(), matter -> edits.edit(board, edit, matter));
            case MatterCommand.Move move -> move(board, move, matter -> moves.move(board, move, matter));
            case MatterCommand.Archive archive ->
                present(board, archive.matter(), matter -> archive(board, archive, matter));
            case MatterCommand.Restore restore -> restore(board, restore, matter -> placement.top(matter.stage()));
            case MatterCommand.Delete delete -> delete(board, delete);
            case MatterCommand.Undo(var left, ChecklistCommand.Reversible inverse) ->
                checklists.undo(board, left, inverse);
            case MatterCommand.Undo undo -> undo(board, undo);
            case ChecklistCommand item -> checklists.carryOut(board, item);
            case CommentCommand comment -> comments.carryOut(board, comment);
        };
    }

    /** Answers a command that was carried out before: what theirs kept out of it then is told again. */
    Outcome repeat(Board board, MatterCommand.Single command, CommandLedger.Done done) {
        if (command instanceof MatterCommand.Undo undo) {
            return undos.told(undo, repeat(board, undos.narrowed(undo), done));
        }
        return switch (command) {
            case MatterCommand.Edit edit -> repeat(board, edit.matter(), edit.edits(), done);
            case MatterCommand.Move move
            when !move.edits().isEmpty() -> repeat(board, move.matter(), move.edits(), done);
            case MatterCommand.Single other -> done.outcome();
        };
    }

    private Outcome repeat(Board board, MatterId id, Map<MatterField, FieldEdit> wanted, CommandLedger.Done done) {
        return standing.find(board, id)
                .map(matter -> edits.repeat(wanted, matter, done))
                .orElse(done.outcome());
    }

    /** Says why a matter stayed as it was when something was done to others with it. */
    Outcome stayed(Board board, MatterCommand.Part part) {
        return switch (part) {
            case MatterCommand.Edit edit -> present(board, edit.matter(), matter -> edits.stayed(board, edit, matter));
            case MatterCommand.Undo undo
            when undo.inverse() instanceof MatterCommand.Edit edit -> undos.told(undo, stayed(board, edit));
            case MatterCommand.Part other -> present(board, other.matter(), log::stale);
        };
    }

    private Outcome create(Board board, MatterCommand.Create command) {
        Map<MatterField, String> problems = command.details().problems();
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        return stages.admitted(board, command.stage(), () -> add(board, command));
    }

    private Outcome add(Board board, MatterCommand.Create command) {
        MatterNumber number = numbering.next(board, 1).getFirst();
        Rank rank = placement.top(command.stage());
        MatterDetails details = stages.arriving(command.details(), command.stage());
        Matter matter = matters.save(
                new Matter(board.id(), number, command.stage(), rank, details, clock.instant(), LocalDate.now(clock)));
        Map<String, FieldChange> fields = FieldChange.created(command.stage(), details);
        return log.applied(board, command, matter, ChangeKind.MATTER_CREATED, fields);
    }

    private Outcome move(Board board, MatterCommand.Move command, Function<Matter, Outcome> action) {
        standing.bring(command);
        return present(board, command.matter(), action);
    }

    private Outcome archive(Board board, MatterCommand.Archive command, Matter matter) {
        matter.archive(clock.instant());
        return log.applied(board, command, matter, ChangeKind.MATTER_ARCHIVED, Map.of());
    }

    private Outcome undo(Board board, MatterCommand.Undo command) {
        Optional<Outcome> objection = undos.lastWord(command)
                .flatMap(theirs -> standing.find(board, command.inverse().matter())
                        .map(matter -> matter.isArchived() ? log.gone(matter) : MatterLog.stale(matter, theirs)));
        return objection.orElseGet(() -> switch (undos.narrowed(command)) {
            case MatterCommand.Restore restore ->
                restore(board, restore, matter -> placement.free(matter.stage(), matter.rank()));
            case MatterCommand.Move move ->
                undos.told(
                        command,
                        move(board, move, matter -> moves.takeBack(board, move, matter, undos.closing(command))));
            case MatterCommand.Inverse inverse -> undos.told(command, carryOut(board, inverse));
        });
    }

    private Outcome restore(Board board, MatterCommand.Restore command, Function<Matter, Rank> place) {
        return standing.find(board, command.matter())
                .<Outcome>map(matter -> {
                    if (!matter.isArchived()) {
                        return new Outcome.Unchanged(matter.id());
                    }
                    return stages.admitted(board, matter.stage(), () -> {
                        matter.restore(place.apply(matter));
                        return log.applied(board, command, matter, ChangeKind.MATTER_RESTORED, Map.of());
                    });
                })
                .orElseGet(() -> new Outcome.Gone(""));
    }

    private Outcome delete(Board board, MatterCommand.Delete command) {
        return standing.find(board, command.matter())
                .map(matter -> {
                    if (!matter.isArchived()) {
                        return log.stale(matter);
                    }
                    erasure.erase(matter.id(), clock.instant());
                    return log.applied(board, command, matter, ChangeKind.MATTER_DELETED, Map.of());
                })
                .orElseGet(() -> new Outcome.Gone(""));
    }

    private Outcome present(Board board, MatterId id, Function<Matter, Outcome> action) {
        return standing.present(board, id, action);
    }
}
