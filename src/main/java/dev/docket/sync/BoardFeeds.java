package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The feeds of this node, one for each board that was looked at. */
@Component
public class BoardFeeds implements DisposableBean {

    private final Map<BoardId, BoardFeed> feeds = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("feed-", 0).factory());
    private final BoardReader reader;
    private final Clock clock;

    BoardFeeds(BoardReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    public BoardFeed of(BoardId board) {
        return feeds.computeIfAbsent(board, id -> new BoardFeed(id, reader, clock, executor));
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
