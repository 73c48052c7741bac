package dev.docket.sync.ui;

import dev.docket.sync.BoardUpdate;
import dev.docket.sync.SyncStatus;

/** A view that shows nothing to anybody. */
final class SilentView implements SyncedView {

    @Override
    public void show(BoardUpdate update) {}

    @Override
    public void redraw() {}

    @Override
    public void held(BoardUpdate update) {}

    @Override
    public void lost() {}

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {}
}
