package dev.docket.matter;

import java.time.Instant;

/**
 * A matter in the archive of its board.
 *
 * @param stage the name of the stage that it would go back to
 * @param archivedBy empty where nobody knows any more
 */
public record ArchivedMatter(
        MatterId id,
        MatterNumber number,
        String title,
        String client,
        String stage,
        Instant archivedAt,
        String archivedBy) {}
