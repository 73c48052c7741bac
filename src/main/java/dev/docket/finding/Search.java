package dev.docket.finding;

import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search on a board.
 *
 * @param among the only matters that are asked about; null for all
 */
public record Search(
        BoardId board, SearchText text, @Nullable Set<MatterId> among) {}
