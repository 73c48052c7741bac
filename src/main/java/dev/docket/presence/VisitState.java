package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;

/** Whose visit it is, of which board, and where on it he is. */
record VisitState(VisitId id, BoardId board, AccountId account, Place place) {

    VisitState at(Place now) {
        return new VisitState(id, board, account, now);
    }
}
