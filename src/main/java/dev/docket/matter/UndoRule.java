package dev.docket.matter;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an undo takes back only what is still as its author left it. A place is one value: whoever else moved,
 * archived or restored the matter since, even to another order within its stage, has the last word. Fields are looked at
 * one by one, as at every edit, and only those count that were really written.
 */
@Component
class UndoRule {

    private final ChangeLog log;

    UndoRule(ChangeLog log) {
        this.log = log;
    }

    /** Who else was the last to change the place that would be given back; nobody where none would be. */
    Optional<ChangeLog.Trace> lastWord(MatterCommand.Undo undo) {
        MatterCommand.Inverse inverse = undo.inverse();
        return inverse instanceof MatterCommand.Edit
                ? Optional.empty()
                : log.displaced(inverse.matter(), undo.left(), undo.origin());
    }

    /**
     * What the move that is taken back wrote into the matter beyond its place: whether it was closed by it, or opened;
     * nothing if somebody else has had a word on that since.
     */
    Map<String, FieldChange> closing(MatterCommand.Undo undo) {
        MatterId matter = undo.matter();
        return log.displaced(matter, MatterField.STATUS, undo.left(), undo.origin())
                        .isPresent()
                ? Map.of()
                : log.moved(matter, undo.left(), undo.origin());
    }

    /** What there is to do: fields in which its author met others, who had written the same already, are theirs. */
    MatterCommand.Inverse narrowed(MatterCommand.Undo undo) {
        return switch (undo.inverse()) {
            case MatterCommand.Edit edit ->
                new MatterCommand.Edit(
                        edit.id(), edit.origin(), edit.board(), edit.matter(), written(undo, edit.edits()));
            case MatterCommand.Move move when !move.edits().isEmpty() -> move.with(written(undo, move.edits()));
            case MatterCommand.Inverse other -> other;
        };
    }

    private Map<MatterField, FieldEdit> written(MatterCommand.Undo undo, Map<MatterField, FieldEdit> edits) {
        Set<String> written = log.written(undo.matter(), undo.left(), undo.origin());
        return edits.entrySet().stream()
                .filter(each -> written.contains(each.getKey().key()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Names as the author of a field whoever else changed it since, and not the user, who may have done so after him. */
    Outcome told(MatterCommand.Undo undo, Outcome outcome) {
        if (!(outcome instanceof Outcome.Conflicted(var revision, var matter, var conflicts))) {
            return outcome;
        }
        return new Outcome.Conflicted(
                revision,
                matter,
                conflicts.stream().map(each -> told(undo, each)).toList());
    }

    private FieldConflict told(MatterCommand.Undo undo, FieldConflict conflict) {
        return log.displaced(undo.inverse().matter(), conflict.field(), undo.left(), undo.origin())
                .map(trace -> new FieldConflict.Author(trace.actor(), trace.at()))
                .map(author -> new FieldConflict(
                        conflict.field(), conflict.base(), conflict.mine(), conflict.theirs(), author))
                .orElse(conflict);
    }
}
