package dev.docket.matter;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what became of a command for a matter into the change log. */
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
        Revision revision = log.append(
                board, new ChangeLog.Entry(kind, matter.id(), fields, command.origin(), command.id(), clock.instant()));
        return new Outcome.Applied(revision, matter.id(), matter.number());
    }
}
