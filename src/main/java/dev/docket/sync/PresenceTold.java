package dev.docket.sync;

import dev.docket.matter.BoardId;
import java.util.UUID;

/** A node has told that who is at a board, or what they do there, is no longer as it was. */
public record PresenceTold(BoardId board, UUID node) {}
