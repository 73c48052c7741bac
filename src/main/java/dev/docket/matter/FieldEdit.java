package dev.docket.matter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field as its author saw it and as he wants it; values as {@link MatterDetails#get} gives them. */
public record FieldEdit(@Nullable Object base, @Nullable Object mine) {

    /** The fields in which the two differ. */
    public static Map<MatterField, FieldEdit> between(MatterDetails base, MatterDetails mine) {
        Map<MatterField, FieldEdit> edits = new EnumMap<>(MatterField.class);
        for (MatterField field : MatterField.values()) {
            if (!Objects.equals(base.get(field), mine.get(field))) {
                edits.put(field, new FieldEdit(base.get(field), mine.get(field)));
            }
        }
        return edits;
    }

    /** Three-way, for one field: what becomes of this edit where the matter now holds {@code theirs}. */
    Resolution against(@Nullable Object theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return Resolution.NOTHING_TO_DO;
        }
        return Objects.equals(theirs, base) ? Resolution.TAKE_MINE : Resolution.KEEP_THEIRS;
    }

    /** {@code KEEP_THEIRS} is a conflict: the server's value stays, the author is offered his own. */
    enum Resolution {
        NOTHING_TO_DO,
        TAKE_MINE,
        KEEP_THEIRS
    }
}
