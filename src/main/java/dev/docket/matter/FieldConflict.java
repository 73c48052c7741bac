package dev.docket.matter;

import org.jspecify.annotations.Nullable;

/** A field that two people changed to different values; {@code theirs} is what the matter holds now. */
public record FieldConflict(
        MatterField field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs) {}
