package dev.docket.matter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed about a matter and not saved.
 *
 * @param subject what he typed it about
 * @param stage where a new matter was to go; null for one that is there
 * @param base the revision of the board that he saw when he began
 * @param edits the fields that he changed, each with the value that he saw
 * @param comment what he has typed for a comment and not sent; empty if nothing
 * @param at when he typed last
 */
public record Draft(
        Subject subject,
        @Nullable StageId stage,
        Revision base,
        Map<MatterField, FieldEdit> edits,
        String comment,
        Instant at) {

    public Draft {
        edits = Map.copyOf(edits);
    }

    /** One without a comment. */
    public Draft(
            Subject subject, @Nullable StageId stage, Revision base, Map<MatterField, FieldEdit> edits, Instant at) {
        this(subject, stage, base, edits, "", at);
    }

    /** What was typed, over the matter as it is now; of what can be merged with others' changes, both. */
    public MatterDetails over(MatterDetails now) {
        MatterDetails typed = now;
        for (Map.Entry<MatterField, FieldEdit> each : edits.entrySet()) {
            MatterField field = each.getKey();
            typed = switch (each.getValue().against(field, now.get(field))) {
                case FieldEdit.Resolution.Take(var value) -> typed.with(field, value);
                case FieldEdit.Resolution.KeepTheirs keep ->
                    typed.with(field, each.getValue().mine());
                case FieldEdit.Resolution.NothingToDo nothing -> typed;
            };
        }
        return typed;
    }

    /** Whether it says no more than an earlier one did. */
    public boolean repeats(Draft earlier) {
        return subject.equals(earlier.subject)
                && Objects.equals(stage, earlier.stage)
                && edits.equals(earlier.edits)
                && comment.equals(earlier.comment);
    }

    /** Whether the matter as it is now holds all of it: it was saved, and nobody could say so. */
    public boolean isIn(MatterDetails now) {
        return comment.isBlank()
                && edits.entrySet().stream()
                        .allMatch(each -> each.getValue().against(each.getKey(), now.get(each.getKey()))
                                instanceof FieldEdit.Resolution.NothingToDo);
    }

    /** The fields that somebody else has changed to something else meanwhile; of a new matter none. */
    public Set<MatterField> outdated(MatterDetails now) {
        Set<MatterField> outdated = EnumSet.noneOf(MatterField.class);
        if (subject.matter().isPresent()) {
            edits.forEach((field, edit) -> {
                if (edit.collidesWith(field, now.get(field))) {
                    outdated.add(field);
                }
            });
        }
        return outdated;
    }

    /** A matter of a board, or a new one for it. */
    public record Subject(BoardId board, Optional<MatterId> matter) {

        public static Subject of(BoardId board, MatterId matter) {
            return new Subject(board, Optional.of(matter));
        }

        public static Subject anew(BoardId board) {
            return new Subject(board, Optional.empty());
        }
    }
}
