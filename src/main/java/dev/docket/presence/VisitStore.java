package dev.docket.presence;

import dev.docket.matter.BoardId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Where nodes keep their visits for each other. Every method is a transaction of its own. */
interface VisitStore {

    /**
     * Writes that a node lives and what has changed there, and forgets nodes that have not been heard of for too long.
     *
     * @param changed the newest state of a visit; nothing for one that has ended
     * @param living all that is open there, for when the database does not know the node, or not any more
     */
    void write(NodeId node, Map<VisitId, Optional<VisitState>> changed, Supplier<List<VisitState>> living);

    /** Everybody who may see one of the boards and has it open, the earliest first, whatever node he is on. */
    List<Sighting> read(Set<BoardId> boards);

    /** Forgets a node and all that is open there. */
    void leave(NodeId node);
}
