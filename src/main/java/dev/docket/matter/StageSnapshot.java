package dev.docket.matter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage and its matters in order.
 *
 * @param closing matters that come here are closed
 * @param limit how many matters the practice wants here at most
 * @param hard whether it takes no more than that
 * @param expectedDays how long matters are expected to stay here at most; null where nobody has said
 */
public record StageSnapshot(
        StageId id,
        String name,
        StageColour colour,
        boolean closing,
        @Nullable Integer limit,
        boolean hard,
        @Nullable Integer expectedDays,
        List<MatterSnapshot> matters) {

    public StageSnapshot {
        matters = List.copyOf(matters);
    }

    /** One in which matters may stay for any time. */
    public StageSnapshot(
            StageId id,
            String name,
            StageColour colour,
            boolean closing,
            @Nullable Integer limit,
            boolean hard,
            List<MatterSnapshot> matters) {
        this(id, name, colour, closing, limit, hard, null, matters);
    }

    /** The same with another expectation. */
    public StageSnapshot expecting(@Nullable Integer days) {
        return new StageSnapshot(id, name, colour, closing, limit, hard, days, matters);
    }

    /** Whether it takes no more matters. */
    boolean isFull() {
        return hard && limit != null && matters.size() >= limit;
    }

    /** This stage with the matters that an older picture of it holds; the older one itself if nothing else differs. */
    StageSnapshot with(@Nullable StageSnapshot older) {
        if (older == null) {
            return this;
        }
        StageSnapshot next = holding(older.matters);
        return next.equals(older) ? older : next;
    }

    /** The same stage with other matters. */
    public StageSnapshot holding(List<MatterSnapshot> others) {
        return new StageSnapshot(id, name, colour, closing, limit, hard, expectedDays, others);
    }
}
