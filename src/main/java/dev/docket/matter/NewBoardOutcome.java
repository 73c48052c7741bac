package dev.docket.matter;

import java.util.Optional;

/** What became of the wish for a new board. */
public sealed interface NewBoardOutcome {

    /** It is there, at revision 1. */
    record Created(BoardSummary board) implements NewBoardOutcome {}

    /** Refused: one of the two cannot be taken, or both. */
    record Invalid(Optional<Problem> name, Optional<Problem> stages) implements NewBoardOutcome {}

    /**
     * Why something that was typed cannot be taken.
     *
     * @param key the end of a message key, {@code boards.problem.name.…} or {@code boards.problem.stages.…}
     * @param value what it is about, for the message
     */
    record Problem(String key, String value) {}
}
