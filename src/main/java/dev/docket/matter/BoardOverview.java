package dev.docket.matter;

import java.time.Instant;
import java.util.List;

/**
 * A board as the list of all boards shows it.
 *
 * @param stages their names, in order
 * @param open how many matters stand in stages that do not close them
 * @param changedBy who changed it last
 */
public record BoardOverview(
        BoardId id, String name, List<String> stages, int open, String changedBy, Instant changedAt) {

    public BoardOverview {
        stages = List.copyOf(stages);
    }
}
