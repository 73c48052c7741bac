package dev.docket.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as its panel shows it: the base of what is then edited.
 *
 * @param closed the day on which it was closed, in the practice's time zone; null for one that is not, or of which nobody
 *     knows the day
 */
public record OpenMatter(
        MatterId id,
        MatterNumber number,
        StageId stage,
        boolean archived,
        MatterDetails details,
        @Nullable LocalDate closed) {}
