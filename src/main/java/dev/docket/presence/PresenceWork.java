package dev.docket.presence;

import dev.docket.matter.BoardId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that a node asks of the database about presence, one thing after the other on a thread of its own. Whoever wants
 * something says so and goes on; what is wanted twice meanwhile is done once, and of a visit only the newest state is
 * written. What fails is tried again when something is wanted next, with the heartbeat at the latest.
 *
 * <pre>
 *   idle ──wanted──> working: write what has changed, then look ──> idle
 *                       ^  │
 *                       └──┘ wanted meanwhile
 * </pre>
 */
final class PresenceWork {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceWork.class);

    private final NodeId node;
    private final VisitStore store;
    private final Executor executor;
    private final Audience audience;

    private final Map<VisitId, Optional<VisitState>> unwritten = new HashMap<>();
    private boolean beat;
    private boolean look;
    private boolean running;
    private boolean written;
    private boolean closed;
    private boolean failing;

    PresenceWork(NodeId node, VisitStore store, Executor executor, Audience audience) {
        this.node = node;
        this.store = store;
        this.executor = executor;
        this.audience = audience;
    }

    /** A visit has begun, or is somewhere else now. */
    synchronized void changed(VisitState state) {
        unwritten.put(state.id(), Optional.of(state));
        begin();
    }

    synchronized void ended(VisitId visit) {
        unwritten.put(visit, Optional.empty());
        begin();
    }

    /** Says that this node lives. */
    synchronized void beat() {
        beat = true;
        begin();
    }

    /** Looks who is there. */
    synchronized void look() {
        look = true;
        begin();
    }

    /** Takes back what was written here; nothing is done from now on until {@link #enter}. Completes however that goes. */
    synchronized CompletableFuture<?> leave() {
        closed = true;
        if (!written) {
            return CompletableFuture.completedFuture(null);
        }
        written = false;
        CompletableFuture<?> left = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                store.leave(node);
            } catch (RuntimeException e) {
                // The others forget it by themselves.
                LOG.debug("Presence could not be taken back", e);
            } finally {
                left.complete(null);
            }
        });
        return left;
    }

    /** Goes on after {@link #leave}. */
    synchronized void enter() {
        closed = false;
    }

    private void begin() {
        if (!running && !closed) {
            running = true;
            executor.execute(this::work);
        }
    }

    private void work() {
        for (Due due = take(); due.isSomething(); due = take()) {
            try {
                carryOut(due);
                succeeded();
            } catch (RuntimeException failure) {
                // Whatever it was: nobody is told, and the next heartbeat may do better.
                failed(due, failure);
                return;
            }
        }
    }

    private void carryOut(Due due) {
        if (due.isWritten()) {
            store.write(node, due.changed(), audience::visits);
        }
        Set<BoardId> boards = audience.boards();
        if (!boards.isEmpty() && (due.look() || !due.changed().isEmpty())) {
            audience.tell(Attendance.byBoard(store.read(boards)));
        }
    }

    private synchronized Due take() {
        Due due = closed ? Due.NOTHING : new Due(Map.copyOf(unwritten), beat, look);
        unwritten.clear();
        beat = false;
        look = false;
        running = due.isSomething();
        written |= due.isWritten();
        return due;
    }

    private synchronized void succeeded() {
        if (failing) {
            failing = false;
            LOG.info("Who has which board open is known again");
        }
    }

    /** What has changed since then is newer. */
    private synchronized void failed(Due due, RuntimeException cause) {
        due.changed().forEach(unwritten::putIfAbsent);
        running = false;
        if (!failing) {
            failing = true;
            LOG.warn("Who has which board open cannot be told or known: {}", cause.getMessage());
        }
    }

    /** Those on this node who look at boards. */
    interface Audience {

        List<VisitState> visits();

        Set<BoardId> boards();

        void tell(Map<BoardId, Attendance> now);
    }

    /** What is wanted. */
    private record Due(Map<VisitId, Optional<VisitState>> changed, boolean beat, boolean look) {

        private static final Due NOTHING = new Due(Map.of(), false, false);

        private boolean isWritten() {
            return beat || !changed.isEmpty();
        }

        private boolean isSomething() {
            return look || isWritten();
        }
    }
}
