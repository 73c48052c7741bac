package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.FeedWatcher;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.PushHealth;
import dev.docket.sync.UpdateListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Is told by the feed, and tells the browser over Vaadin's push. Should the WebSocket be down without anybody knowing,
 * a slow poll finds what was missed. However many pictures come while the user interface is locked, it is entered once.
 */
final class PushUpdateService implements PacedUpdateService, FeedWatcher {

    /** How often it polls nevertheless. */
    static final Duration SAFETY = Duration.ofSeconds(60);

    private final BoardFeed feed;
    private final PushLink link;
    private final LinkListener health;
    private final Fetcher fetcher;
    private final PollLoop loop;
    private final Entrance entrance;

    private volatile @Nullable Throwable failure;
    private Registration watching = () -> {};
    private boolean up;

    PushUpdateService(
            UI ui,
            BoardFeed feed,
            InteractionGuard guard,
            PushLink link,
            LinkListener health,
            Fetcher fetcher,
            Answers answers) {
        this.feed = feed;
        this.link = link;
        this.health = health;
        this.fetcher = fetcher;
        loop = new PollLoop(
                ui,
                guard,
                fetcher,
                () -> up ? SAFETY : PushHealth.PATIENCE,
                unhurried -> up ? unhurried : answers.hurried(unhurried));
        entrance = new Entrance(ui, this::told);
    }

    @Override
    public void start() {
        if (!loop.isRunning()) {
            watching = feed.watch(this);
            link.open(new Link());
            loop.start(null);
        }
    }

    @Override
    public void stop() {
        if (loop.isRunning()) {
            watching.remove();
            loop.stop();
            link.close();
        }
    }

    @Override
    public Registration onUpdate(UpdateListener listener) {
        return fetcher.onUpdate(listener);
    }

    @Override
    public void settingsChanged() {
        loop.settingsChanged();
    }

    @Override
    public void news() {
        failure = null;
        entrance.enter();
    }

    @Override
    public void recovered() {
        news();
    }

    @Override
    public void failed(Throwable cause) {
        failure = cause;
        entrance.enter();
    }

    private void told() {
        if (loop.isRunning() && !loop.isHidden()) {
            Throwable cause = failure;
            if (cause == null) {
                feed.last().ifPresent(fetcher::had);
            } else {
                fetcher.missed(cause);
            }
            loop.pace();
        }
    }

    @Override
    public void pace() {
        loop.pace();
    }

    @Override
    public void ask(CompletableFuture<Picture> news) {
        loop.ask(news);
    }

    private final class Link implements LinkListener {

        @Override
        public void linkUp() {
            up = true;
            health.linkUp();
            loop.pace();
        }

        @Override
        public void linkDown() {
            up = false;
            health.linkDown();
            loop.pace();
        }
    }
}
