package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import dev.docket.matter.BoardId;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeeds;
import dev.docket.sync.Farewell;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.OutboxFactory;
import dev.docket.sync.SyncFigures;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Opens the sync of board views. */
@Component
public class BoardSyncFactory {

    private final BoardFeeds feeds;
    private final LiveSettings settings;
    private final Clock clock;
    private final RandomGenerator random;
    private final SyncFigures figures;
    private final OutboxFactory outboxes;
    private final Farewell farewell;
    private final Duration moment;

    BoardSyncFactory(
            BoardFeeds feeds,
            LiveSettings settings,
            Clock clock,
            RandomGenerator random,
            SyncFigures figures,
            OutboxFactory outboxes,
            Farewell farewell,
            @Value("${docket.sync.moment}") Duration moment) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
        this.figures = figures;
        this.outboxes = outboxes;
        this.farewell = farewell;
        this.moment = moment;
    }

    /** An indicator for one view, with the texts that its element shows. */
    public SyncIndicator indicator(ObjectNode words) {
        SyncIndicator indicator = new SyncIndicator(clock, words);
        indicator.heed(farewell);
        return indicator;
    }

    /**
     * Not started yet; whoever opens it starts it once the view is attached, and stops it when it is detached.
     */
    public BoardSync open(UI ui, BoardId board, Onlooker onlooker) {
        BoardFeed feed = feeds.of(board);
        TransportFactory transports =
                new TransportFactory(ui, feed, settings, random, page -> UiPushLink.of(page, random));
        return new BoardSync(
                ui, feed, settings, clock, onlooker, figures.viewOf(board), outboxes.open(), moment, transports);
    }
}
