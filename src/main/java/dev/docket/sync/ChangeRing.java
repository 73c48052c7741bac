package dev.docket.sync;

import dev.docket.matter.Change;
import dev.docket.matter.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest changes of a board, as many as fit.
 *
 * @param floor the revision before the first change in it: what is older has been forgotten
 */
record ChangeRing(Revision floor, List<Change> changes) {

    static final int CAPACITY = 2_000;

    static ChangeRing startingAt(Revision revision) {
        return new ChangeRing(revision, List.of());
    }

    ChangeRing plus(List<Change> newer) {
        List<Change> all = Stream.concat(changes.stream(), newer.stream()).toList();
        int forgotten = Math.max(0, all.size() - CAPACITY);
        return new ChangeRing(
                forgotten == 0 ? floor : all.get(forgotten - 1).revision(),
                List.copyOf(all.subList(forgotten, all.size())));
    }

    /** What came after a revision; nothing if that is further back than the ring goes. */
    Optional<List<Change>> after(Revision revision) {
        return floor.isAfter(revision)
                ? Optional.empty()
                : Optional.of(changes.stream()
                        .filter(change -> change.revision().isAfter(revision))
                        .toList());
    }
}
