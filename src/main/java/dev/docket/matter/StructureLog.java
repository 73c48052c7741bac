package dev.docket.matter;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what became of a board command into the change log. */
@Component
class StructureLog {

    private final ChangeLog log;
    private final Clock clock;

    StructureLog(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    BoardOutcome append(Board board, BoardCommand command, ChangeKind kind, Map<String, FieldChange> fields) {
        return new BoardOutcome.Applied(log.append(
                board, new ChangeLog.Entry(kind, null, fields, command.origin(), command.id(), clock.instant())));
    }
}
