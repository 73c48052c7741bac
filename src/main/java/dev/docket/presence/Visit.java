package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Somebody's view of a board, from being opened until being left. Nothing here waits for the database. Used by one thread
 * at a time.
 */
public final class Visit {

    private final Visits visits;
    private final Consumer<List<Attendee>> listener;

    private volatile VisitState state;
    private List<Attendee> told = List.of();

    Visit(Visits visits, BoardId board, AccountId account, Consumer<List<Attendee>> listener) {
        this.visits = visits;
        this.listener = listener;
        state = new VisitState(VisitId.random(), board, account, Place.BOARD);
    }

    VisitState state() {
        return state;
    }

    /** Is there from now on. */
    public void at(Place place) {
        if (!state.place().equals(place)) {
            state = state.at(place);
            visits.moved(this);
        }
    }

    /** Ends for good. Ending twice changes nothing. */
    public void end() {
        visits.ended(this);
    }

    /** Called by one thread at a time, which need not be the view's. */
    void tell(Attendance now) {
        List<Attendee> others = now.seenBy(state.account());
        if (!others.equals(told)) {
            told = others;
            listener.accept(others);
        }
    }
}
