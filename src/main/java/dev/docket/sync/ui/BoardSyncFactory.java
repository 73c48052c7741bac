package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeeds;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.SyncFigures;
import java.time.Clock;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Opens the sync of board views. */
@Component
public class BoardSyncFactory {

    private final BoardFeeds feeds;
    private final LiveSettings settings;
    private final Clock clock;
    private final RandomGenerator random;
    private final SyncFigures figures;

    BoardSyncFactory(
            BoardFeeds feeds, LiveSettings settings, Clock clock, RandomGenerator random, SyncFigures figures) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
        this.figures = figures;
    }

    /** An indicator for one view, with the texts that its element shows. */
    public SyncIndicator indicator(Map<String, String> words) {
        return new SyncIndicator(clock, words);
    }

    /**
     * Not started yet; whoever opens it starts it once the view is attached, and stops it when it is detached.
     *
     * @param guard where the view tells what its user is doing
     */
    public BoardSync open(UI ui, BoardId board, Person viewer, InteractionGuard guard, SyncedView view) {
        BoardFeed feed = feeds.of(board);
        TransportFactory transports = new TransportFactory(ui, feed, settings, random, UiPushLink::of);
        return new BoardSync(ui, feed, settings, clock, viewer, guard, view, figures.viewOf(board), transports);
    }
}
