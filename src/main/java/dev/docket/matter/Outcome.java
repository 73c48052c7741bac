package dev.docket.matter;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a command. Whatever is expected is an outcome; exceptions are for bugs, outages and intruders. */
public sealed interface Outcome {

    /** Done, at this revision. A repeated command gets the answer of the first. */
    record Applied(Revision revision, MatterId matter, MatterNumber number) implements Outcome {}

    /** The matter already is as the command wants it: nothing was written. */
    record Unchanged(MatterId matter) implements Outcome {}

    /** The clean fields were written at this revision (which is unchanged if there were none); these were not. */
    record Conflicted(Revision revision, MatterId matter, List<FieldConflict> conflicts) implements Outcome {}

    /** Refused: the matter no longer is in the stage it was to be taken from, or no longer in the archive. */
    record Stale(MatterId matter, MatterNumber number, StageId stageNow, String movedBy, Instant movedAt)
            implements Outcome {}

    /** Refused: the matter is archived, or was never on this board. */
    record Gone(String archivedBy) implements Outcome {}

    /**
     * Refused: its author may no longer do this, or where he wanted it is no longer there, or takes no more.
     *
     * @param full the stage that takes no more matters; null where that is not the reason
     */
    record Refused(RefusalReason reason, @Nullable FullStage full) implements Outcome {

        Refused(FullStage full) {
            this(RefusalReason.STAGE_FULL, full);
        }

        public Refused(RefusalReason reason) {
            this(reason, null);
        }
    }

    /**
     * What became of each of several matters, in the order of the command: applied, or why it stays. All that was done
     * has been done at this revision, which is unchanged if nothing was.
     */
    record Several(Revision revision, Map<MatterId, Outcome> each) implements Outcome {

        public Several {
            each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
        }

        /** The matters that the command was applied to. */
        public Set<MatterId> done() {
            return revisions().keySet();
        }

        /** The same with the revision of each. */
        public Map<MatterId, Revision> revisions() {
            return each.values().stream()
                    .filter(Applied.class::isInstance)
                    .map(Applied.class::cast)
                    .collect(Collectors.toUnmodifiableMap(Applied::matter, Applied::revision));
        }
    }

    /** Refused: the values cannot be taken; each problem is the end of a message key ({@code matter.problem.…}). */
    record Invalid(Map<MatterField, String> problems) implements Outcome {}
}
