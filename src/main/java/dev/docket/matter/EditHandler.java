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

    /** Answers an edit that was carried out before: what theirs kept out of it then is told again. */
    Outcome repeat(MatterCommand.Edit command, Matter matter, ChangeLog.Done done) {
        List<FieldConflict> conflicts = keptOut(command, matter.details(), done.fields());
        return conflicts.isEmpty()
                ? done.outcome()
                : new Outcome.Conflicted(done.outcome().revision(), matter.id(), conflicts);
    }

    /** Answers an edit of which nothing was written when it was carried out before. */
    Outcome stayed(Board board, MatterCommand.Edit command, Matter matter) {
        List<FieldConflict> conflicts = keptOut(command, matter.details(), Set.of());
        return conflicts.isEmpty()
                ? new Outcome.Unchanged(matter.id())
                : new Outcome.Conflicted(board.revision(), matter.id(), conflicts);
    }

    /** One that is closed or opened by hand gets its day, or loses it. */
    private Map<String, FieldChange> become(Matter matter, MatterDetails before, MatterDetails after) {
        Condition earlier = matter.condition();
        matter.become(after, LocalDate.now(clock));
        Map<String, FieldChange> fields = new LinkedHashMap<>(FieldChange.edited(before, after));
        fields.putAll(earlier.changes(matter.condition()));
        return fields;
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
}
