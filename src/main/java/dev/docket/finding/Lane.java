package dev.docket.finding;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.Priority;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row across a board for the matters that hold the same in one field.
 *
 * @param value what they hold, as {@link MatterDetails#get} gives it; null or empty for those that hold nothing
 */
public record Lane(LaneKind kind, @Nullable Object value) {

    /** What a browser calls it; practice areas are the same in whatever case they are written. */
    public String key() {
        return key(kind, value);
    }

    static String key(LaneKind kind, @Nullable Object value) {
        String word = switch (value) {
            case AccountId account -> Long.toString(account.value());
            case Priority priority -> priority.name().toLowerCase(Locale.ROOT);
            case String text -> text.toLowerCase(Locale.ROOT);
            case null, default -> "";
        };
        return kind.word() + ":" + word;
    }
}
