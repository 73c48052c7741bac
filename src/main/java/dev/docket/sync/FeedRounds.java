package dev.docket.sync;

import dev.docket.sync.BoardFeed.Picture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes round the feeds while it runs: has those read that are due, and those forgotten that nobody wants. */
@SuppressWarnings("FutureReturnValueIgnored") // Watchers are told how reads went.
final class FeedRounds implements SmartLifecycle {

    /** A picture that nobody asked for this long, nor watches, is not kept. */
    static final Duration IDLE = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);

    private final BoardFeeds feeds;
    private final LiveSettings settings;
    private final BooleanSupplier hearing;
    private final LookRule rule;
    private final FeedProbe probe;
    private final Clock clock;

    private volatile @Nullable ScheduledExecutorService timer;

    FeedRounds(
            BoardFeeds feeds,
            LiveSettings settings,
            BooleanSupplier hearing,
            LookRule rule,
            FeedProbe probe,
            Clock clock) {
        this.probe = probe;
        this.feeds = feeds;
        this.settings = settings;
        this.hearing = hearing;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            long millis = rule.round().toMillis();
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("rounds").factory());
            started.scheduleWithFixedDelay(this::goSafely, millis, millis, TimeUnit.MILLISECONDS);
            timer = started;
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService now = timer;
        if (now != null) {
            timer = null;
            now.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** One round; whatever it has read is read elsewhere. */
    void go() {
        Instant now = clock.instant();
        probe.go();
        boolean heard = hearing.getAsBoolean();
        feeds.watched()
                .filter(feed -> rule.isDue(feed.last().map(Picture::verifiedAt).orElse(null), now, heard))
                .forEach(BoardFeed::refresh);
        if (!heard && feeds.watched().findAny().isPresent()) {
            // Views that are told of changes do not ask, neither for these.
            settings.refresh();
        }
        feeds.forgetUnwatched(now.minus(IDLE));
    }

    private void goSafely() {
        try {
            go();
        } catch (RuntimeException e) {
            // A timer ends with the first exception; the next round may do better.
            LOG.warn("A round of the feeds failed", e);
        }
    }
}
