package dev.docket.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what became of a matter into the change log, and says by it who was there before. */
@Component
class MatterLog {

    private final ChangeLog log;
    private final Clock clock;

    MatterLog(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Outcome applied(
            Board board, MatterCommand command, Matter matter, ChangeKind kind, Map<String, FieldChange> fields) {
        Instant now = clock.instant();
        Revision revision =
                log.append(board, new ChangeLog.Entry(kind, matter.id(), fields, command.origin(), command.id(), now));
        return new Outcome.Applied(revision, matter.id(), matter.number());
    }

    Outcome stale(Matter matter) {
        // Without an arrival it was in the archive when its stage was removed, and was restored to the next one.
        return log.arrival(matter.id(), matter.stage())
                .or(() -> log.last(matter.id(), ChangeKind.MATTER_RESTORED))
                .map(trace -> stale(matter, trace))
                .orElseGet(() -> new Outcome.Gone(""));
    }

    static Outcome stale(Matter matter, ChangeLog.Trace trace) {
        return new Outcome.Stale(matter.id(), matter.number(), matter.stage(), trace.actor(), trace.at());
    }

    Outcome gone(Matter matter) {
        return new Outcome.Gone(log.last(matter.id(), ChangeKind.MATTER_ARCHIVED)
                .map(ChangeLog.Trace::actor)
                .orElse(""));
    }
}
