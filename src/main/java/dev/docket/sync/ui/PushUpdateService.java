package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.FeedWatcher;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.PushHealth;
import dev.docket.sync.Retry;
import dev.docket.sync.UpdateListener;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Is told by the feed, and tells the browser over Vaadin's push. Should the WebSocket be down without anybody knowing,
 * a slow poll finds what was missed. However many pictures come while the user interface is locked, it is entered once.
 */
final class PushUpdateService implements PacedUpdateService, FeedWatcher {

    /** How often it polls nevertheless. */
    static final Duration SAFETY = Duration.ofSeconds(60);

    private final UI ui;
    private final BoardFeed feed;
    private final InteractionGuard guard;
    private final PushLink link;
    private final LinkListener health;
    private final Fetcher fetcher;
    private final AtomicBoolean entering = new AtomicBoolean();
    private final Runnable entrance;

    private volatile @Nullable Throwable failure;
    private @Nullable Polls polls;
    private Registration registrations = () -> {};
    private Set<Reason> busy = Set.of();
    private boolean up;

    PushUpdateService(
            UI ui, BoardFeed feed, InteractionGuard guard, PushLink link, LinkListener health, Fetcher fetcher) {
        this.ui = ui;
        this.feed = feed;
        this.guard = guard;
        this.link = link;
        this.health = health;
        this.fetcher = fetcher;
        entrance = ui.accessLater(this::told, () -> entering.set(false));
    }

    @Override
    public void start() {
        if (polls == null) {
            polls = new Polls(ui, this::polled);
            busy = guard.reasons();
            registrations = Registration.combine(feed.watch(this), guard.onChange(this::interaction));
            link.open(new Link());
            fetcher.fetch();
            pace();
        }
    }

    @Override
    public void stop() {
        if (polls != null) {
            registrations.remove();
            polls.stop();
            polls = null;
            link.close();
            fetcher.close();
        }
    }

    @Override
    public Registration onUpdate(UpdateListener listener) {
        return fetcher.onUpdate(listener);
    }

    @Override
    public void settingsChanged() {
        fetcher.fetch();
        pace();
    }

    @Override
    public void news() {
        failure = null;
        enter();
    }

    @Override
    public void recovered() {
        news();
    }

    @Override
    public void failed(Throwable cause) {
        failure = cause;
        enter();
    }

    private void enter() {
        if (entering.compareAndSet(false, true)) {
            entrance.run();
        }
    }

    private void told() {
        entering.set(false);
        if (polls != null && !busy.contains(Reason.HIDDEN)) {
            Throwable cause = failure;
            if (cause == null) {
                feed.last().ifPresent(fetcher::had);
            } else {
                fetcher.missed(cause);
            }
            pace();
        }
    }

    @Override
    public void ask(CompletableFuture<Picture> news) {
        fetcher.ask(news);
        pace();
    }

    private void polled() {
        guard.expire();
        if (!busy.contains(Reason.HIDDEN)) {
            fetcher.poll();
        }
        pace();
    }

    private void interaction(Set<Reason> reasons) {
        boolean wasHidden = busy.contains(Reason.HIDDEN);
        busy = reasons;
        try {
            if (reasons.isEmpty() || (wasHidden && !reasons.contains(Reason.HIDDEN))) {
                fetcher.catchUp();
            }
        } finally {
            // Whatever the view makes of the news: its polls must not stay off.
            pace();
        }
    }

    private void pace() {
        Polls running = polls;
        if (running != null && (busy.contains(Reason.HIDDEN) || busy.contains(Reason.DRAGGING))) {
            running.off();
        } else if (running != null) {
            Duration regular = up ? SAFETY : PushHealth.PATIENCE;
            running.every(fetcher.retry().map(Retry::in).orElse(regular));
        }
    }

    private final class Link implements LinkListener {

        @Override
        public void linkUp() {
            up = true;
            health.linkUp();
            pace();
        }

        @Override
        public void linkDown() {
            up = false;
            health.linkDown();
            pace();
        }
    }
}
