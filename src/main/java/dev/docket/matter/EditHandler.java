package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on edits, field by field. Runs in the transaction that holds the lock on the board. */
@Component
class EditHandler {

    private final ChangeLog changes;
    private final MatterLog log;
    private final Clock clock;

    EditHandler(ChangeLog changes, MatterLog log, Clock clock) {
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    Outcome edit(Board board, MatterCommand.Edit command, Matter matter) {
        return write(board, command, matter, merge(command.edits(), matter));
    }

    /** What the matter would hold with these edits, and which of them meet what somebody else has written. */
    Merge merge(Map<MatterField, FieldEdit> edits, Matter matter) {
        MatterDetails before = matter.details();
        MatterDetails after = before;
        List<FieldConflict> conflicts = new ArrayList<>();
        for (Map.Entry<MatterField, FieldEdit> each : edits.entrySet()) {
            MatterField field = each.getKey();
            FieldEdit edit = each.getValue();
            switch (edit.against(field, before.get(field))) {
                case FieldEdit.Resolution.Take(var value) -> after = after.with(field, value);
                case FieldEdit.Resolution.KeepTheirs keep ->
                    conflicts.add(conflict(matter.id(), field, edit, before.get(field)));
                case FieldEdit.Resolution.NothingToDo nothing -> {}
            }
        }
        return new Merge(before, after, conflicts);
    }

    /** Writes fields and nothing else. */
    Outcome write(Board board, MatterCommand command, Matter matter, Merge merge) {
        if (merge.isRefused()) {
            return new Outcome.Invalid(merge.after().problems());
        }
        Outcome outcome = !merge.isChange()
                ? new Outcome.Unchanged(matter.id())
                : log.applied(board, command, matter, ChangeKind.MATTER_EDITED, become(matter, merge));
        return merge.told(board, matter.id(), outcome);
    }

    /** Answers an edit that was carried out before: what theirs kept out of it then is told again. */
    Outcome repeat(Map<MatterField, FieldEdit> edits, Matter matter, CommandLedger.Done done) {
        List<FieldConflict> conflicts = keptOut(edits, matter, done.fields());
        return conflicts.isEmpty()
                ? done.outcome()
                : new Outcome.Conflicted(done.outcome().revision(), matter.id(), conflicts);
    }

    /** Answers an edit of which nothing was written when it was carried out before. */
    Outcome stayed(Board board, MatterCommand.Edit command, Matter matter) {
        List<FieldConflict> conflicts = keptOut(command.edits(), matter, Set.of());
        return conflicts.isEmpty()
                ? new Outcome.Unchanged(matter.id())
                : new Outcome.Conflicted(board.revision(), matter.id(), conflicts);
    }

    /** Takes over what was merged, and says what that changes. One that is closed or opened by hand gets its day, or loses it. */
    Map<String, FieldChange> become(Matter matter, Merge merge) {
        if (!merge.isChange()) {
            return Map.of();
        }
        Condition earlier = matter.condition();
        matter.become(merge.after(), LocalDate.now(clock));
        Map<String, FieldChange> fields = new LinkedHashMap<>(FieldChange.edited(merge.before(), merge.after()));
        fields.putAll(earlier.changes(matter.condition()));
        return fields;
    }

    private List<FieldConflict> keptOut(Map<MatterField, FieldEdit> edits, Matter matter, Set<String> written) {
        MatterDetails now = matter.details();
        List<FieldConflict> conflicts = new ArrayList<>();
        edits.forEach((field, edit) -> {
            Object theirs = now.get(field);
            boolean isThere = edit.against(field, theirs) instanceof FieldEdit.Resolution.NothingToDo;
            if (!isThere && !written.contains(field.key())) {
                conflicts.add(conflict(matter.id(), field, edit, theirs));
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

    /** A matter before and after, and what of the edits meets somebody else's. */
    record Merge(MatterDetails before, MatterDetails after, List<FieldConflict> conflicts) {

        boolean isChange() {
            return !before.equals(after);
        }

        /** Whether it would hold what cannot be taken; what is there already is no reason. */
        boolean isRefused() {
            return isChange() && !after.problems().isEmpty();
        }

        /** What became of it, with what theirs kept out of it. */
        Outcome told(Board board, MatterId matter, Outcome outcome) {
            return conflicts.isEmpty() ? outcome : new Outcome.Conflicted(board.revision(), matter, conflicts);
        }
    }
}
