package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on commands and writes what they come to. Runs in the transaction that holds the lock on the board. */
@Component
class CommandHandler {

    private final MatterRepository matters;
    private final MatterPlacement placement;
    private final MatterNumbering numbering;
    private final MatterErasure erasure;
    private final UndoRule undos;
    private final MoveHandler moves;
    private final StageAdmission stages;
    private final ChangeLog changes;
    private final MatterLog log;
    private final Clock clock;

    CommandHandler(
            MatterRepository matters,
            MatterPlacement placement,
            MatterNumbering numbering,
            MatterErasure erasure,
            UndoRule undos,
            MoveHandler moves,
            StageAdmission stages,
            ChangeLog changes,
            MatterLog log,
            Clock clock) {
        this.matters = matters;
        this.placement = placement;
        this.numbering = numbering;
        this.erasure = erasure;
        this.undos = undos;
        this.moves = moves;
        this.stages = stages;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    Outcome carryOut(Board board, MatterCommand.Single command) {
        return switch (command) {
            case MatterCommand.Create create -> create(board, create);
            case MatterCommand.Edit edit -> present(board, edit.matter(), matter -> edit(board, edit, matter));
            case MatterCommand.Move move -> present(board, move.matter(), matter -> moves.move(board, move, matter));
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
                .map(matter -> keptOut(edit, matter.details(), done.fields()))
                .filter(conflicts -> !conflicts.isEmpty())
                .<Outcome>map(conflicts -> new Outcome.Conflicted(
                        done.outcome().revision(), done.outcome().matter(), conflicts))
                .orElse(done.outcome());
    }

    /** Says why a matter stayed that was to go elsewhere with others. */
    Outcome stayed(Board board, MatterCommand.Part part) {
        return present(board, part.matter(), log::stale);
    }

    private List<FieldConflict> keptOut(MatterCommand.Edit command, MatterDetails now, Set<String> written) {
        List<FieldConflict> conflicts = new ArrayList<>();
        command.edits().forEach((field, edit) -> {
            Object theirs = now.get(field);
            boolean isThere = edit.against(field, theirs) instanceof FieldEdit.Resolution.NothingToDo;
            if (!isThere && !written.contains(field.key())) {
                conflicts.add(conflict(command.matter(), field, edit, theirs));
            }
        });
        return conflicts;
    }

    private FieldConflict conflict(MatterId matter, MatterField field, FieldEdit edit, @Nullable Object theirs) {
        FieldConflict.Author author = changes.last(matter, field)
                .map(trace -> new FieldConflict.Author(trace.actor(), trace.at()))
                .orElse(null);
        return new FieldConflict(field, edit.base(), edit.mine(), theirs, author);
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
        Matter matter = matters.save(new Matter(
                board.id(), number, command.stage(), rank, details, clock.instant(), LocalDate.now(clock)));
        Map<String, FieldChange> fields = FieldChange.created(command.stage(), details);
        return log.applied(board, command, matter, ChangeKind.MATTER_CREATED, fields);
    }

    private Outcome edit(Board board, MatterCommand.Edit command, Matter matter) {
        MatterDetails before = matter.details();
        MatterDetails after = before;
        List<FieldConflict> conflicts = new ArrayList<>();
        for (Map.Entry<MatterField, FieldEdit> each : command.edits().entrySet()) {
            MatterField field = each.getKey();
            FieldEdit edit = each.getValue();
            switch (edit.against(field, before.get(field))) {
                case FieldEdit.Resolution.Take(var value) -> after = after.with(field, value);
                case FieldEdit.Resolution.KeepTheirs keep ->
                    conflicts.add(conflict(matter.id(), field, edit, before.get(field)));
                case FieldEdit.Resolution.NothingToDo nothing -> {}
            }
        }
        Map<MatterField, String> problems = after.problems();
        if (!problems.isEmpty()) {
            return new Outcome.Invalid(problems);
        }
        Outcome outcome = before.equals(after)
                ? new Outcome.Unchanged(matter.id())
                : log.applied(board, command, matter, ChangeKind.MATTER_EDITED, become(matter, before, after));
        return conflicts.isEmpty() ? outcome : new Outcome.Conflicted(board.revision(), matter.id(), conflicts);
    }

    private Map<String, FieldChange> become(Matter matter, MatterDetails before, MatterDetails after) {
        Condition earlier = matter.condition();
        matter.become(after, LocalDate.now(clock));
        Map<String, FieldChange> fields = new LinkedHashMap<>(FieldChange.edited(before, after));
        fields.putAll(earlier.changes(matter.condition()));
        return fields;
    }

    private Outcome archive(Board board, MatterCommand.Archive command, Matter matter) {
        matter.archive(clock.instant());
        return log.applied(board, command, matter, ChangeKind.MATTER_ARCHIVED, Map.of());
    }

    private Outcome undo(Board board, MatterCommand.Undo command) {
        Optional<Outcome> objection = undos.lastWord(command)
                .flatMap(theirs -> standing(board, command.inverse().matter())
                        .map(matter -> matter.isArchived() ? log.gone(matter) : MatterLog.stale(matter, theirs)));
        return objection.orElseGet(() -> switch (undos.narrowed(command)) {
            case MatterCommand.Restore restore ->
                restore(board, restore, matter -> placement.free(matter.stage(), matter.rank()));
            case MatterCommand.Move move ->
                present(board, move.matter(), matter -> moves.takeBack(board, move, matter, undos.closing(command)));
            case MatterCommand.Inverse inverse -> undos.told(command, carryOut(board, inverse));
        });
    }

    private Outcome restore(Board board, MatterCommand.Restore command, Function<Matter, Rank> place) {
        return standing(board, command.matter())
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
        return standing(board, command.matter())
                .map(matter -> {
                    if (!matter.isArchived()) {
                        return log.stale(matter);
                    }
                    erasure.erase(matter.id(), clock.instant());
                    return log.applied(board, command, matter, ChangeKind.MATTER_DELETED, Map.of());
                })
                .orElseGet(() -> new Outcome.Gone(""));
    }

    /** The matter, also when it is archived; nothing if it was deleted, or is another board's. */
    private Optional<Matter> standing(Board board, MatterId id) {
        return matters.findByIdAndBoardId(id.value(), board.id().value()).filter(matter -> !matter.isDeleted());
    }

    private Outcome present(Board board, MatterId id, Function<Matter, Outcome> action) {
        return standing(board, id)
                .map(matter -> matter.isArchived() ? log.gone(matter) : action.apply(matter))
                .orElseGet(() -> new Outcome.Gone(""));
    }
}
