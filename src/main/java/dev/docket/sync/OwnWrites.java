package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a view's user wants and the board does not show yet, in the order in which he wanted it. Laid over every picture
 * that comes meanwhile. A command leaves when the view has a picture that contains it, or when it was refused; each for
 * itself. Belongs to one view, under its lock, and outlasts the syncs that this has one after the other.
 */
public class OwnWrites {

    private final Map<CommandId, Write> writes = new LinkedHashMap<>();
    private final Listeners<Consumer<Revision>> listeners = new Listeners<>();
    private final Clock clock;
    private Revision seen = Revision.NONE;

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

    /** Brings the view up to a revision at which something of this was done, whoever had sent it. */
    public Registration onDone(Consumer<Revision> catchUp) {
        return listeners.add(catchUp);
    }

    /** Has the view brought up to this revision. */
    public void done(Revision revision) {
        listeners.tell(catchUp -> catchUp.accept(revision));
    }

    /** It has been done, at this revision; whether the view has seen that already. */
    public boolean confirmed(CommandId command, Revision revision) {
        writes.computeIfPresent(command, (id, write) -> new Write(write.command(), write.at(), Optional.of(revision)));
        return writes.values().removeIf(write -> write.isIn(seen));
    }

    /** It has not been done, and will not be. */
    public void remove(CommandId command) {
        writes.remove(command);
    }

    /** The view has a picture of this revision: what it contains is no longer laid over it. */
    public void seen(Revision revision) {
        seen = revision;
        writes.values().removeIf(write -> write.isIn(revision));
    }

    /** A command, when it was given, and the revision at which it was carried out. */
    private record Write(MatterCommand command, Instant at, Optional<Revision> confirmed) {

        boolean isIn(Revision revision) {
            return confirmed.filter(at -> !at.isAfter(revision)).isPresent();
        }
    }
}
