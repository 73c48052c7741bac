package dev.docket.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Decides on commands and writes what they come to. Runs in the transaction that holds the lock on the board. */
@Component
class CommandHandler {

    private final MatterRepository matters;
    private final StageRepository stages;
    private final MatterPlacement placement;
    private final MatterNumbering numbering;
    private final MatterErasure erasure;
    private final EditHandler edits;
    private final UndoRule undos;
    private final ChangeLog log;
    private final Clock clock;

    CommandHandler(
            MatterRepository matters,
            StageRepository stages,
            MatterPlacement placement,
            MatterNumbering numbering,
            MatterErasure erasure,
            EditHandler edits,
            UndoRule undos,
            ChangeLog log,
            Clock clock) {
        this.matters = matters;
        this.stages = stages;
        this.placement = placement;
        this.numbering = numbering;
        this.erasure = erasure;
        this.edits = edits;
        this.undos = undos;
        this.log = log;
        this.clock = clock;
    }

    Outcome carryOut(Board board, MatterCommand.Single command) {
        return switch (command) {
            case MatterCommand.Create create -> create(board, create);
            case MatterCommand.Edit edit -> present(board, edit.matter(), matter -> edits.edit(board, edit, matter));
            case MatterCommand.Move move -> present(board, move.matter(), matter -> move(board, move, matter));
            case MatterCommand.Archive archive ->
                present(board, archive.matter(), matter -> archive(board, archive, matter));
            case MatterCommand.Restore restore -> restore(board, restore, matter -> placement.top(matter.stage()));
            case MatterCommand.Delete delete -> delete(board, delete);
            case MatterCommand.Undo undo -> undo(board, undo);
        };
    }

    /** Answers a command that was carried out before: what theirs kept out of it then is told again. */
    Outcome repeat(Board board, MatterCommand.Single command, ChangeLog.Done done) {
        if (command instanceof MatterCommand.Undo undo) {
            return undos.told(undo, repeat(board, undos.narrowed(undo), done));
        }
        if (!(command instanceof MatterCommand.Edit edit)) {
            return done.outcome();
        }
        return standing(board, edit.matter())
                .map(matter -> edits.repeat(edit, matter, done))
                .orElse(done.outcome());
    }

    /** Says why a matter stayed as it was when something was done to others with it. */
    Outcome stayed(Board board, MatterCommand.Part part) {
        return switch (part) {
            case MatterCommand.Edit edit -> present(board, edit.matter(), matter -> edits.stayed(board, edit, matter));
            case MatterCommand.Undo undo
            when undo.inverse() instanceof MatterCommand.Edit edit -> undos.told(undo, stayed(board, edit));
            case MatterCommand.Part other -> present(board, other.matter(), this::stale);
        };
    }

    private Outcome create(Board board, MatterCommand.Create command) {
        Map<MatterField, String> problems = command.details().problems();
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        return admitted(board, command.stage(), () -> add(board, command));
    }

    private Outcome add(Board board, MatterCommand.Create command) {
        MatterNumber number = numbering.next(board, 1).getFirst();
        Rank rank = placement.top(command.stage());
        Matter matter =
                matters.save(new Matter(board.id(), number, command.stage(), rank, command.details(), clock.instant()));
        Map<String, FieldChange> fields = FieldChange.created(command.stage(), command.details());
        return applied(board, command, matter, ChangeKind.MATTER_CREATED, fields);
    }

    private Outcome move(Board board, MatterCommand.Move command, Matter matter) {
        if (!matter.stage().equals(command.from())) {
            return stale(matter);
        }
        // What stands in a stage already may take any place there, however full it is.
        return command.to().equals(matter.stage())
                ? place(board, command, matter)
                : admitted(board, command.to(), () -> place(board, command, matter));
    }

    private Outcome place(Board board, MatterCommand.Move command, Matter matter) {
        Rank rank = placement.between(board.id(), command.to(), command.above(), command.below());
        if (command.to().equals(matter.stage()) && placement.isSame(command.to(), matter.rank(), rank)) {
            return new Outcome.Unchanged(matter.id());
        }
        matter.place(command.to(), rank, clock.instant());
        Map<String, FieldChange> fields = Map.of(Change.STAGE, FieldChange.of(command.from(), command.to()));
        return applied(board, command, matter, ChangeKind.MATTER_MOVED, fields);
    }

    private Outcome archive(Board board, MatterCommand.Archive command, Matter matter) {
        matter.archive(clock.instant());
        return applied(board, command, matter, ChangeKind.MATTER_ARCHIVED, Map.of());
    }

    private Outcome undo(Board board, MatterCommand.Undo command) {
        Optional<Outcome> objection = undos.lastWord(command)
                .flatMap(theirs -> standing(board, command.inverse().matter())
                        .map(matter -> matter.isArchived() ? gone(matter) : stale(matter, theirs)));
        return objection.orElseGet(() -> switch (undos.narrowed(command)) {
            case MatterCommand.Restore restore ->
                restore(board, restore, matter -> placement.free(matter.stage(), matter.rank()));
            case MatterCommand.Inverse inverse -> undos.told(command, carryOut(board, inverse));
        });
    }

    private Outcome restore(Board board, MatterCommand.Restore command, Function<Matter, Rank> place) {
        return standing(board, command.matter())
                .<Outcome>map(matter -> {
                    if (!matter.isArchived()) {
                        return new Outcome.Unchanged(matter.id());
                    }
                    return admitted(board, matter.stage(), () -> {
                        matter.restore(place.apply(matter));
                        return applied(board, command, matter, ChangeKind.MATTER_RESTORED, Map.of());
                    });
                })
                .orElseGet(() -> new Outcome.Gone(""));
    }

    private Outcome delete(Board board, MatterCommand.Delete command) {
        return standing(board, command.matter())
                .map(matter -> {
                    if (!matter.isArchived()) {
                        return stale(matter);
                    }
                    erasure.erase(matter.id(), clock.instant());
                    return applied(board, command, matter, ChangeKind.MATTER_DELETED, Map.of());
                })
                .orElseGet(() -> new Outcome.Gone(""));
    }

    /** The matter, also when it is archived; nothing if it was deleted, or is another board's. */
    private Optional<Matter> standing(Board board, MatterId id) {
        return matters.findByIdAndBoardId(id.value(), board.id().value()).filter(matter -> !matter.isDeleted());
    }

    private Outcome present(Board board, MatterId id, Function<Matter, Outcome> action) {
        return standing(board, id)
                .map(matter -> matter.isArchived() ? gone(matter) : action.apply(matter))
                .orElseGet(() -> new Outcome.Gone(""));
    }

    private Outcome applied(
            Board board, MatterCommand command, Matter matter, ChangeKind kind, Map<String, FieldChange> fields) {
        Instant now = clock.instant();
        Revision revision =
                log.append(board, new ChangeLog.Entry(kind, matter.id(), fields, command.origin(), command.id(), now));
        return new Outcome.Applied(revision, matter.id(), matter.number());
    }

    private Outcome stale(Matter matter) {
        // Without an arrival it was in the archive when its stage was removed, and was restored to the next one.
        return log.arrival(matter.id(), matter.stage())
                .or(() -> log.last(matter.id(), ChangeKind.MATTER_RESTORED))
                .map(trace -> stale(matter, trace))
                .orElseGet(() -> new Outcome.Gone(""));
    }

    private static Outcome stale(Matter matter, ChangeLog.Trace trace) {
        return new Outcome.Stale(matter.id(), matter.number(), matter.stage(), trace.actor(), trace.at());
    }

    private Outcome gone(Matter matter) {
        return new Outcome.Gone(log.last(matter.id(), ChangeKind.MATTER_ARCHIVED)
                .map(ChangeLog.Trace::actor)
                .orElse(""));
    }

    /** Does it if the stage is the board's and takes one more matter. */
    private Outcome admitted(Board board, StageId stage, Supplier<Outcome> action) {
        if (!stages.existsByIdAndBoardId(stage.value(), board.id().value())) {
            return new Outcome.Refused(RefusalReason.STAGE_GONE);
        }
        return stages.isFull(stage.value()) ? new Outcome.Refused(RefusalReason.STAGE_FULL) : action.get();
    }
}
