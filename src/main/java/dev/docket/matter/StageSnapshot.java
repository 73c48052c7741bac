package dev.docket.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage and its matters in order.
 *
 * @param closing matters that come here are closed
 * @param limit how many matters the practice wants here at most
 */
public record StageSnapshot(
        StageId id,
        String name,
        StageColour colour,
        boolean closing,
        @Nullable Integer limit,
        List<MatterSnapshot> matters) {

    public StageSnapshot {
        matters = List.copyOf(matters);
    }

    StageSnapshot holding(List<MatterSnapshot> others) {
        return new StageSnapshot(id, name, colour, closing, limit, others);
    }
}
