package dev.docket.sync.ui;

import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.UpdateService;
import java.util.concurrent.CompletableFuture;

/** An update service of this application: follows the settings while it runs, and can be asked out of turn. */
interface PacedUpdateService extends UpdateService {

    /** The settings have changed, but not the transport. */
    void settingsChanged();

    /** The view waits for an answer, or no longer. */
    void pace();

    /** Hands on these news as if they had come by themselves; if they fail, tries again in its own time. */
    void ask(CompletableFuture<Picture> news);
}
