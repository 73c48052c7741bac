package dev.docket.sync.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A status as the {@code docket-sync} element reads it.
 *
 * @param reasons why it is paused: dragging, editing, typing, menu, hidden, or off where an administrator wants it so
 * @param age milliseconds since the data was verified
 * @param told makes each telling another one, so that its age counts anew
 * @param nextIn milliseconds until the next try
 * @param since ISO instant from which it has been disconnected, or live
 * @param cause no-answer, refused, full or broken
 * @param interval milliseconds between two polls
 * @param pushAgainAt ISO instant at which push is tried again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownStatus(
        String state,
        long revision,
        int waiting,
        List<String> reasons,
        long age,
        long told,
        @Nullable Integer attempt,
        @Nullable Integer of,
        @Nullable Long nextIn,
        @Nullable String since,
        @Nullable String cause,
        String transport,
        long interval,
        @Nullable String pushAgainAt,
        @Nullable String lastChange) {

    static ShownStatus of(SyncStatus status, SyncTransport transport, String lastChange, Instant now) {
        Draft draft = new Draft(transport, lastChange, now, status.revision().value());
        return switch (status) {
            case SyncStatus.Synced(var ignored, var at) -> draft.aged("synced", Duration.between(at, now));
            case SyncStatus.Live(var ignored, var since) -> draft.since("live", since, null);
            case SyncStatus.Syncing(var ignored) -> draft.paused("syncing", List.of(), 0);
            case SyncStatus.Paused(var ignored, var reasons, var waiting) ->
                draft.paused("paused", words(reasons), waiting);
            case SyncStatus.Off(var ignored) -> draft.paused("paused", List.of("off"), 0);
            case SyncStatus.Retrying retrying -> draft.retrying(retrying);
            case SyncStatus.Disconnected(var ignored, var since, var cause) ->
                draft.since("disconnected", since, cause);
        };
    }

    /** Whether it says no more than that all is still as the other one said. */
    boolean confirms(ShownStatus other) {
        return (state.equals("synced") || state.equals("live")) && with(0, 0).equals(other.with(0, 0));
    }

    private ShownStatus with(long otherAge, long otherTold) {
        return new ShownStatus(
                state,
                revision,
                waiting,
                reasons,
                otherAge,
                otherTold,
                attempt,
                of,
                nextIn,
                since,
                cause,
                transport,
                interval,
                pushAgainAt,
                lastChange);
    }

    private static List<String> words(Set<Reason> reasons) {
        return reasons.stream().sorted().map(ShownStatus::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What every state has. */
    private record Draft(SyncTransport transport, String lastChange, Instant now, long revision) {

        ShownStatus aged(String state, Duration age) {
            return shown(state, List.of(), 0, Math.max(0, age.toMillis()), null, null, null);
        }

        ShownStatus paused(String state, List<String> reasons, int waiting) {
            return shown(state, reasons, waiting, 0, null, null, null);
        }

        ShownStatus since(String state, Instant since, @Nullable FetchFailure cause) {
            return shown(state, List.of(), 0, 0, null, since, cause);
        }

        ShownStatus retrying(SyncStatus.Retrying retrying) {
            return shown("retrying", List.of(), 0, 0, retrying, retrying.since(), retrying.cause());
        }

        private ShownStatus shown(
                String state,
                List<String> reasons,
                int waiting,
                long age,
                SyncStatus.@Nullable Retrying retrying,
                @Nullable Instant since,
                @Nullable FetchFailure cause) {
            Instant again = transport.pushAgainAt();
            return new ShownStatus(
                    state,
                    revision,
                    waiting,
                    reasons,
                    age,
                    now.toEpochMilli(),
                    retrying == null ? null : retrying.next().attempt(),
                    retrying == null ? null : retrying.next().of(),
                    retrying == null
                            ? null
                            : Math.max(
                                    0, Duration.between(now, retrying.nextAt()).toMillis()),
                    since == null ? null : since.toString(),
                    cause == null ? null : word(cause),
                    word(transport.transport()),
                    transport.interval().toMillis(),
                    again == null ? null : again.toString(),
                    lastChange.isEmpty() ? null : lastChange);
        }
    }
}
