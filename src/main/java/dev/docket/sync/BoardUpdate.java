package dev.docket.sync;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.MatterId;
import dev.docket.matter.Revision;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view needs in order to go forward: the board as it is now, and what led there from the view's revision.
 *
 * @param changes in revision order
 * @param complete whether {@code changes} tells everything; if not, only the snapshot does: the view's revision was too
 *     old, or it had none
 */
public record BoardUpdate(BoardSnapshot snapshot, List<Change> changes, boolean complete) {

    public BoardUpdate {
        changes = List.copyOf(changes);
    }

    /** Whether this matter may have changed; where nobody can tell, it may. */
    public boolean mayConcern(@Nullable MatterId matter) {
        return matter != null
                && (!complete || changes.stream().map(Change::matter).anyMatch(matter::equals));
    }

    /** The same as far as it does not tell of these matters. */
    public BoardUpdate without(Set<MatterId> matters) {
        return new BoardUpdate(
                snapshot,
                changes.stream()
                        .filter(change -> change.matter() == null || !matters.contains(change.matter()))
                        .toList(),
                complete);
    }

    /** The same without what a view at that revision has already. */
    BoardUpdate after(Revision revision) {
        return new BoardUpdate(
                snapshot,
                changes.stream()
                        .filter(change -> change.revision().isAfter(revision))
                        .toList(),
                complete);
    }

    /** This one and the one that came after it as one. */
    public BoardUpdate then(BoardUpdate later) {
        return later.complete
                ? new BoardUpdate(
                        later.snapshot,
                        Stream.concat(changes.stream(), later.changes.stream()).toList(),
                        complete)
                : later;
    }

    /** How many changes wait in it; 1 where nobody can tell. */
    int size() {
        return complete ? changes.size() : Math.max(1, changes.size());
    }
}
