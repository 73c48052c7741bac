package dev.docket.matter;

/** What became of a {@link BoardCommand}. */
public sealed interface BoardOutcome {

    /** Done, at this revision. A repeated command gets the answer of the first. */
    record Applied(Revision revision) implements BoardOutcome {}

    /** The board already is as the command wants it: nothing was written. */
    record Unchanged() implements BoardOutcome {}

    /** Refused: what it was for is no longer there. */
    record Gone() implements BoardOutcome {}

    /** Refused, whatever value it had carried. */
    record Refused(RefusalReason reason) implements BoardOutcome {}

    /** Refused: the one value it carries cannot be taken; the problem is the end of a key ({@code edit.problem.…}). */
    record Invalid(String problem) implements BoardOutcome {}
}
