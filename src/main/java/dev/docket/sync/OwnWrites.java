package dev.docket.sync;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.ExpectedBoard;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a view's user wants and the board does not show yet, in the order in which he wanted it. Laid over every picture
 * that comes meanwhile. A command leaves when the view has a picture that contains it, or when it was refused; each for
 * itself. Belongs to one view, under its lock.
 */
public class OwnWrites {

    private final Map<CommandId, Write> writes = new LinkedHashMap<>();
    private final Clock clock;

    public OwnWrites(Clock clock) {
        this.clock = clock;
    }

    public boolean isEmpty() {
        return writes.isEmpty();
    }

    /** The board as its user expects it. */
    public BoardSnapshot over(BoardSnapshot board) {
        BoardSnapshot expected = board;
        for (Write write : writes.values()) {
            if (!write.isIn(board.revision())) {
                expected = ExpectedBoard.after(expected, write.command(), write.at());
            }
        }
        return expected;
    }

    /** The matters that are not yet, or not surely, as they look. */
    public Set<MatterId> pending() {
        return writes.values().stream()
                .flatMap(write -> ExpectedBoard.subjects(write.command()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** It is on its way. */
    public void add(MatterCommand command) {
        writes.put(command.id(), new Write(command, clock.instant(), Optional.empty()));
    }

    /** It has been done, at this revision, which the view may not have seen yet. */
    public void confirmed(CommandId command, Revision revision) {
        writes.computeIfPresent(command, (id, write) -> new Write(write.command(), write.at(), Optional.of(revision)));
    }

    /** It has not been done, and will not be. */
    public void remove(CommandId command) {
        writes.remove(command);
    }

    /** The view has a picture of this revision: what it contains is no longer laid over it. Whether that was anything. */
    public boolean seen(Revision revision) {
        return writes.values().removeIf(write -> write.isIn(revision));
    }

    /** A command, when it was given, and the revision at which it was carried out. */
    private record Write(MatterCommand command, Instant at, Optional<Revision> confirmed) {

        boolean isIn(Revision revision) {
            return confirmed.filter(at -> !at.isAfter(revision)).isPresent();
        }
    }
}
