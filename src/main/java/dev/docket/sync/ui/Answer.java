package dev.docket.sync.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came of waiting for the database, which is never done for long: the user interface is locked meanwhile, in all tabs of its session. */
sealed interface Answer<T> {

    Duration PATIENCE = Duration.ofSeconds(2);

    Logger LOG = LoggerFactory.getLogger(Answer.class);

    record Had<T>(T value) implements Answer<T> {}

    /** The database cannot be asked, or does not answer in time. */
    record Missed<T>(Throwable cause) implements Answer<T> {}

    static <T> Answer<T> await(CompletableFuture<T> answer) {
        try {
            return new Had<>(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.warn("The board could not be read within {} s", PATIENCE.toSeconds());
            return new Missed<>(e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.warn("The board could not be read: {}", String.valueOf(cause));
            return new Missed<>(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Missed<>(e);
        }
    }
}
