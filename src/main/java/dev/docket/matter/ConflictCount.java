package dev.docket.matter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * How often two people wanted different things of a matter, on this node since it started; also the meter
 * {@code docket.matter.conflicts}.
 */
@Component
public class ConflictCount {

    private static final String METER = "docket.matter.conflicts";

    private final Counter fields;
    private final Counter moves;

    ConflictCount(MeterRegistry meters) {
        fields = counter("edit", meters);
        moves = counter("move", meters);
    }

    /** Edits of a field that somebody else had changed too, and moves of a matter that somebody else had moved. */
    public long total() {
        return Math.round(fields.count() + moves.count());
    }

    Outcome counted(Outcome outcome) {
        if (outcome instanceof Outcome.Conflicted) {
            fields.increment();
        } else if (outcome instanceof Outcome.Stale) {
            moves.increment();
        } else if (outcome instanceof Outcome.Several several) {
            several.each().values().forEach(this::counted);
        }
        return outcome;
    }

    private static Counter counter(String command, MeterRegistry meters) {
        return Counter.builder(METER)
                .description("Commands that met what somebody else had done meanwhile")
                .tag("command", command)
                .register(meters);
    }
}
