package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The feeds of this node, one for each board that was looked at. */
@Component
public class BoardFeeds {

    private final Map<BoardId, BoardFeed> feeds = new ConcurrentHashMap<>();
    private final BoardReader reader;
    private final Clock clock;
    private final Executor executor;

    BoardFeeds(
            @Qualifier(SyncConfiguration.READER) BoardReader reader,
            Clock clock,
            @Qualifier(SyncConfiguration.EXECUTOR) Executor executor) {
        this.reader = reader;
        this.clock = clock;
        this.executor = executor;
    }

    public BoardFeed of(BoardId board) {
        return feeds.computeIfAbsent(board, id -> new BoardFeed(id, reader, clock, executor));
    }

    /** A board is known to have this revision: if somebody watches it here it is read, on another thread. */
    @SuppressWarnings("FutureReturnValueIgnored") // Watchers are told how it went.
    void hint(BoardId board, Revision committed) {
        BoardFeed feed = feeds.get(board);
        if (feed != null && feed.isWatched()) {
            feed.refreshTo(committed);
        }
    }

    /** Any board may have changed: as {@link #hint} for all. */
    @SuppressWarnings("FutureReturnValueIgnored") // Watchers are told how it went.
    void hintAll() {
        watched().forEach(BoardFeed::refreshNow);
    }

    Stream<BoardFeed> watched() {
        return feeds.values().stream().filter(BoardFeed::isWatched);
    }

    /** Frees the memory of what nobody watches, nor has asked for since. */
    void forgetUnwatched(Instant since) {
        feeds.values().forEach(feed -> feed.forgetUnwatched(since));
    }
}
