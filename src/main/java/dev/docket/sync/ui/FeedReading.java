package dev.docket.sync.ui;

import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a feed, but never for long: the user interface is locked meanwhile, in all tabs of its session. */
final class FeedReading {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(FeedReading.class);

    private FeedReading() {}

    /** The picture; nothing if the database cannot be asked, or does not answer in time. */
    static Optional<Picture> await(CompletableFuture<Picture> answer) {
        try {
            return Optional.of(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.warn("The board could not be read within {} s", PATIENCE.toSeconds());
        } catch (ExecutionException e) {
            LOG.warn("The board could not be read: {}", String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
