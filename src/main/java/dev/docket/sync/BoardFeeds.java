package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The feeds of this node, one for each board that was looked at. */
@Component
public class BoardFeeds {

    private final Map<BoardId, BoardFeed> feeds = new ConcurrentHashMap<>();
    private final BoardReader reader;
    private final Clock clock;
    private final Executor executor;

    BoardFeeds(BoardReader reader, Clock clock, @Qualifier(SyncConfiguration.EXECUTOR) Executor executor) {
        this.reader = reader;
        this.clock = clock;
        this.executor = executor;
    }

    public BoardFeed of(BoardId board) {
        return feeds.computeIfAbsent(board, id -> new BoardFeed(id, reader, clock, executor));
    }
}
