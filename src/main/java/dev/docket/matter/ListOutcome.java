package dev.docket.matter;

import java.util.List;

/** What became of {@link ListedMatters}. */
public sealed interface ListOutcome {

    /**
     * Those that could be taken have been added, at this revision; none may have been.
     *
     * @param left the others, in their order
     */
    record Added(Revision revision, int added, List<Left> left) implements ListOutcome {

        public Added {
            left = List.copyOf(left);
        }
    }

    /** Refused as a whole. */
    record Refused(RefusalReason reason) implements ListOutcome {}

    /**
     * One that was not added.
     *
     * @param problem the end of a message key, {@code paste.left.…}
     */
    record Left(String title, String problem) {}
}
