package dev.docket.matter;

import java.util.Set;

/**
 * What became of many matters at once.
 *
 * @param created how many the board got
 * @param present the import keys that it had before; those were left as they are
 * @param taken the import keys of those that were not created, as their numbers are those of other matters
 */
public record BulkOutcome(int created, Set<String> present, Set<String> taken) {

    public BulkOutcome {
        present = Set.copyOf(present);
        taken = Set.copyOf(taken);
    }
}
