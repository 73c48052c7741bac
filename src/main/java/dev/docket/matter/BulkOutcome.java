package dev.docket.matter;

import java.util.Set;

/**
 * What became of many matters at once.
 *
 * @param created how many the board got
 * @param present the import keys that it had before; those were left as they are
 */
public record BulkOutcome(int created, Set<String> present) {

    public BulkOutcome {
        present = Set.copyOf(present);
    }
}
