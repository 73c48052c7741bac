package dev.docket.matter;

import java.util.Set;

/**
 * Many matters beside those that a board has.
 *
 * @param present the import keys of those that it has
 * @param taken the import keys of those whose number it has given to other matters
 */
public record BulkComparison(Set<String> present, Set<String> taken) {

    public BulkComparison {
        present = Set.copyOf(present);
        taken = Set.copyOf(taken);
    }

    boolean isFree(BulkMatter matter) {
        return !present.contains(matter.importKey()) && !taken.contains(matter.importKey());
    }
}
