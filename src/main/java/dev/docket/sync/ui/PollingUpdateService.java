package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.Retry;
import dev.docket.sync.UpdateListener;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Asks for news whenever the browser polls. While a card is dragged or nobody sees the page it does not poll; the end of
 * whatever kept the user busy asks at once, in the request that tells of it. The first polls of many views that were
 * opened at once, after a restart perhaps, are spread over the second half of an interval.
 */
final class PollingUpdateService implements PacedUpdateService {

    private final UI ui;
    private final InteractionGuard guard;
    private final LiveSettings settings;
    private final RandomGenerator random;
    private final Fetcher fetcher;

    private @Nullable Polls polls;
    private @Nullable Registration guarding;
    private @Nullable Duration first;
    private Set<Reason> busy = Set.of();

    PollingUpdateService(
            UI ui, InteractionGuard guard, LiveSettings settings, RandomGenerator random, Fetcher fetcher) {
        this.ui = ui;
        this.guard = guard;
        this.settings = settings;
        this.random = random;
        this.fetcher = fetcher;
    }

    @Override
    public void start() {
        if (polls == null) {
            polls = new Polls(ui, this::polled);
            guarding = guard.onChange(this::interaction);
            busy = guard.reasons();
            first = jittered(settings.current().interval());
            fetcher.fetch();
            pace();
        }
    }

    @Override
    public void stop() {
        if (polls != null && guarding != null) {
            guarding.remove();
            polls.stop();
            fetcher.close();
        }
        polls = null;
        guarding = null;
    }

    @Override
    public Registration onUpdate(UpdateListener listener) {
        return fetcher.onUpdate(listener);
    }

    @Override
    public void settingsChanged() {
        first = null;
        fetcher.fetch();
        pace();
    }

    @Override
    public void ask(CompletableFuture<Picture> news) {
        fetcher.ask(news);
        pace();
    }

    private void polled() {
        first = null;
        guard.expire();
        if (!isSuspended(busy)) {
            fetcher.poll();
        }
        pace();
    }

    private void interaction(Set<Reason> reasons) {
        boolean wasSuspended = isSuspended(busy);
        busy = reasons;
        try {
            if (reasons.isEmpty() || (wasSuspended && !isSuspended(reasons))) {
                fetcher.catchUp();
            }
        } finally {
            // Whatever the view makes of the news: its polls must not stay off.
            pace();
        }
    }

    private void pace() {
        Polls running = polls;
        if (running != null && isSuspended(busy)) {
            running.off();
        } else if (running != null) {
            running.every(fetcher.retry().map(Retry::in).orElseGet(this::regular));
        }
    }

    private Duration regular() {
        return first == null ? settings.current().interval() : first;
    }

    private Duration jittered(Duration interval) {
        return Duration.ofMillis(random.nextLong(interval.toMillis() / 2, interval.toMillis() + 1));
    }

    private static boolean isSuspended(Set<Reason> reasons) {
        return reasons.contains(Reason.DRAGGING) || reasons.contains(Reason.HIDDEN);
    }
}
