package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The open views of boards on this node: each is seen by the others, on all nodes, and told of them. */
@Component
public class Visits {

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    private final Map<VisitId, Visit> open = new ConcurrentHashMap<>();
    private final NodeId node;
    private final PresenceWork work;

    @Autowired
    Visits(VisitStore store) {
        this(
                NodeId.random(),
                store,
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("presence-", 0).factory()));
    }

    Visits(NodeId node, VisitStore store, Executor executor) {
        this.node = node;
        work = new PresenceWork(node, store, executor, new Guests());
    }

    /**
     * Somebody opens a board.
     *
     * @param told of the others who have it open, whoever came first in front, whenever that changes; at first he knows of
     *     nobody. On threads of presence's own, which must not wait
     */
    public Visit open(BoardId board, AccountId account, Consumer<List<Attendee>> told) {
        Visit visit = new Visit(this, board, account, told);
        open.put(visit.state().id(), visit);
        work.changed(visit.state());
        return visit;
    }

    void moved(Visit visit) {
        if (open.containsKey(visit.state().id())) {
            work.changed(visit.state());
        }
    }

    void ended(Visit visit) {
        if (open.remove(visit.state().id()) != null) {
            work.ended(visit.state().id());
        }
    }

    NodeId node() {
        return node;
    }

    /** Says that this node lives, if anybody is here. */
    void beat() {
        if (!open.isEmpty()) {
            work.beat();
        }
    }

    /** Looks who is there, if anybody wants to know. */
    void look() {
        if (!open.isEmpty()) {
            work.look();
        }
    }

    /** Something has changed on a board: looks, if anybody here has it open. */
    void look(BoardId board) {
        if (guests().anyMatch(guest -> guest.board().equals(board))) {
            work.look();
        }
    }

    CompletableFuture<?> leave() {
        return work.leave();
    }

    /** Goes on after {@link #leave}, with all that is open here then. */
    void enter() {
        work.enter();
        beat();
    }

    private Stream<VisitState> guests() {
        return open.values().stream().map(Visit::state);
    }

    private final class Guests implements PresenceWork.Audience {

        @Override
        public List<VisitState> visits() {
            return guests().toList();
        }

        @Override
        public Set<BoardId> boards() {
            return guests().map(VisitState::board).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void tell(Map<BoardId, Attendance> now) {
            for (Visit visit : open.values()) {
                BoardId board = visit.state().board();
                try {
                    visit.tell(now.getOrDefault(board, Attendance.NOBODY));
                } catch (RuntimeException e) {
                    LOG.warn("A view of board {} could not be told who is there", board.value(), e);
                }
            }
        }
    }
}
