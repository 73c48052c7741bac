package dev.docket.sync.ui;

import dev.docket.sync.BoardUpdate;
import dev.docket.sync.SyncStatus;

/** An open view of a board, as its sync sees it. Everything is told with the user interface's lock held. */
public interface SyncedView {

    /** Shows the board as it is now; in revision order. */
    void show(BoardUpdate update);

    /** What the user himself wants has changed, or the server has not done it: the board looks otherwise. */
    void redraw();

    /** Changes have come and wait until the user is no longer busy; an open editor may want to know of them now. */
    void held(BoardUpdate update);

    /** The viewer may no longer see the board; nothing is told after this. */
    void lost();

    /** The browser has polled; what comes of it is told afterwards. */
    default void polled() {}

    /** The indicator's state has changed. */
    void tell(SyncStatus status, SyncTransport transport);
}
