package dev.docket.matter;

import java.util.List;

/**
 * The way from one revision of a board to another.
 *
 * @param changes what led to the snapshot, in order
 * @param complete whether {@code changes} tells everything; otherwise only the snapshot does
 */
public record BoardStep(BoardSnapshot snapshot, List<Change> changes, boolean complete) {

    public BoardStep {
        changes = List.copyOf(changes);
    }
}
