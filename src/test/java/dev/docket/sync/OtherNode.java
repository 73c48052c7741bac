package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** The feeds of another node on the database of an application: they are told nothing but by the database. */
public final class OtherNode implements AutoCloseable {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final BoardFeeds feeds;
    private final HintListener listener;

    /** @param database where this node looks for PostgreSQL to hear notifications */
    OtherNode(ApplicationContext context, JdbcConnectionDetails database, ApplicationEventPublisher events) {
        feeds = new BoardFeeds(context.getBean(BoardReader.class), context.getBean(Clock.class), executor);
        HintDesk desk = new HintDesk(feeds, events);
        listener = new HintListener(() -> new HintLoop(database, desk), true);
    }

    /** One that hears what the application's database tells. */
    public static OtherNode hearing(ApplicationContext context) {
        return hearing(context, event -> {});
    }

    /** The same, whose events are told too. */
    public static OtherNode hearing(ApplicationContext context, ApplicationEventPublisher events) {
        OtherNode node = new OtherNode(context, context.getBean(JdbcConnectionDetails.class), events);
        node.listener.start();
        return node;
    }

    /** Until it hears what is told from now on. */
    public OtherNode awaitListening() {
        Awaitility.await().until(listener::isListening);
        return this;
    }

    HintListener listener() {
        return listener;
    }

    public BoardFeeds feeds() {
        return feeds;
    }

    /** Somebody opens a board on this node: it is read, and from now on watched. */
    BoardFeed open(BoardId board) {
        BoardFeed feed = feeds.of(board);
        feed.watch(new CountingWatcher());
        feed.refresh().join();
        return feed;
    }

    /** What somebody who watches the board has been shown. */
    static Revision shown(BoardFeed feed) {
        return feed.last().orElseThrow().snapshot().revision();
    }

    @Override
    public void close() {
        listener.stop();
        executor.shutdownNow();
    }
}
