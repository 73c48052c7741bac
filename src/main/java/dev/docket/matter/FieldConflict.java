package dev.docket.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field that two people changed to different values.
 *
 * @param theirs what the matter holds now
 * @param author who made it so; null where the log does not tell
 */
public record FieldConflict(
        MatterField field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs,
        @Nullable Author author) {

    /** Who changed a field, and when. */
    public record Author(String name, Instant at) {}
}
