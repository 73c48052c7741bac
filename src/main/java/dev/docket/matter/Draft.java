package dev.docket.matter;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed about a matter and not saved.
 *
 * @param subject what he typed it about
 * @param stage where a new matter was to go; null for one that is there
 * @param base the revision of the board that he saw when he began
 * @param edits the fields that he changed, each with the value that he saw
 * @param at when he typed last
 */
public record Draft(
        Subject subject, @Nullable StageId stage, Revision base, Map<MatterField, FieldEdit> edits, Instant at) {

    public Draft {
        edits = Map.copyOf(edits);
    }

    /** What was typed, over the matter as it is now. */
    public MatterDetails over(MatterDetails now) {
        MatterDetails typed = now;
        for (Map.Entry<MatterField, FieldEdit> each : edits.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue().mine());
        }
        return typed;
    }

    /** The fields that somebody else has changed to something else meanwhile; of a new matter none. */
    public Map<MatterField, FieldEdit> outdated(MatterDetails now) {
        Map<MatterField, FieldEdit> outdated = new EnumMap<>(MatterField.class);
        if (subject.matter().isEmpty()) {
            return outdated;
        }
        edits.forEach((field, edit) -> {
            Object theirs = now.get(field);
            if (!Objects.equals(theirs, edit.base()) && !Objects.equals(theirs, edit.mine())) {
                outdated.put(field, edit);
            }
        });
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
