package dev.docket.sync.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What came of asking the database. */
sealed interface Answer<T> {

    record Had<T>(T value) implements Answer<T> {}

    /** The database cannot be asked, or does not answer in time. */
    record Missed<T>(Throwable cause) implements Answer<T> {}

    /** What was answered; nothing if nothing was. */
    default Optional<T> had() {
        return this instanceof Had<T>(var value) ? Optional.of(value) : Optional.empty();
    }

    /** Of the two that a future ends with, one is there. */
    static <T> Answer<T> of(@Nullable T value, @Nullable Throwable failure) {
        if (failure == null) {
            return new Had<>(Objects.requireNonNull(value));
        }
        Throwable cause = failure.getCause();
        return new Missed<>(failure instanceof CompletionException && cause != null ? cause : failure);
    }
}
