package dev.docket.matter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter to be, as one of many.
 *
 * @param importKey what makes it the same matter when it comes again; no two matters of a board share one
 * @param since when it came into its stage
 * @param number the one that it had elsewhere and keeps; null for the next one of its board
 */
public record BulkMatter(
        String importKey,
        StageId stage,
        Instant since,
        MatterDetails details,
        @Nullable MatterNumber number) {

    public static final int LONGEST_KEY = 300;

    public BulkMatter {
        if (importKey.isBlank() || importKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("An import key has 1 to " + LONGEST_KEY + " characters");
        }
        if (!details.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a matter: " + details.problems());
        }
    }

    /** One that gets a number of its board. */
    public BulkMatter(String importKey, StageId stage, Instant since, MatterDetails details) {
        this(importKey, stage, since, details, null);
    }
}
