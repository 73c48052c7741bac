package dev.docket.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Tells a service's refusal from a failure. */
final class Refusal {

    private Refusal() {}

    /** Whether a missing right is the cause; a constructor's exceptions arrive wrapped. */
    static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
