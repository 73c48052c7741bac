package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.UpdateListener;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/**
 * Asks for news whenever the browser polls, and has no other way to learn of them. The first polls of many views that
 * were opened at once, after a restart perhaps, are spread over the second half of an interval.
 */
final class PollingUpdateService implements PacedUpdateService {

    private final LiveSettings settings;
    private final RandomGenerator random;
    private final Fetcher fetcher;
    private final PollLoop loop;

    PollingUpdateService(
            UI ui,
            InteractionGuard guard,
            LiveSettings settings,
            RandomGenerator random,
            Fetcher fetcher,
            Answers answers) {
        this.settings = settings;
        this.random = random;
        this.fetcher = fetcher;
        this.loop = new PollLoop(ui, guard, fetcher, () -> settings.current().interval(), answers::hurried);
    }

    @Override
    public void start() {
        if (!loop.isRunning()) {
            loop.start(jittered(settings.current().interval()));
        }
    }

    @Override
    public void stop() {
        loop.stop();
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
    public void pace() {
        loop.pace();
    }

    @Override
    public void ask(CompletableFuture<Picture> news) {
        loop.ask(news);
    }

    private Duration jittered(Duration interval) {
        return Duration.ofMillis(random.nextLong(interval.toMillis() / 2, interval.toMillis() + 1));
    }
}
