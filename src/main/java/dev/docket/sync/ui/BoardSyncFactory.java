package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import dev.docket.matter.BoardId;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeeds;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.UpdateListener;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the sync of a board view over the transport that is in force. */
@Component
public class BoardSyncFactory {

    private final BoardFeeds feeds;
    private final SyncSettings settings;
    private final Clock clock;

    BoardSyncFactory(BoardFeeds feeds, SyncSettings settings, Clock clock) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
    }

    /** An indicator for one view, with the texts that its element shows. */
    public SyncIndicator indicator(Map<String, String> words) {
        return new SyncIndicator(clock, settings, words);
    }

    /** Not started yet; whoever opens it starts it once the view is attached, and stops it when it is detached. */
    public BoardSync open(UI ui, BoardId board, UpdateListener view, Consumer<SyncStatus> indicator) {
        BoardFeed feed = feeds.of(board);
        return new BoardSync(
                feed,
                clock,
                view,
                indicator,
                sync -> new PollingUpdateService(ui, feed, sync.guard(), settings.interval(), sync));
    }
}
