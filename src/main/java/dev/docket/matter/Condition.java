package dev.docket.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a matter is worked on, and since when not any more.
 *
 * @param closed the day on which it was closed; null for one that is not, or of which nobody knows the day
 */
record Condition(MatterStatus status, @Nullable LocalDate closed) {

    Condition {
        if (closed != null && status != MatterStatus.CLOSED) {
            throw new IllegalArgumentException("Closed on " + closed + ", but " + status);
        }
    }

    /** The same matter with a status that it gets on a day; the same where it has it. */
    Condition turned(MatterStatus other, LocalDate today) {
        return other == status ? this : new Condition(other, other == MatterStatus.CLOSED ? today : null);
    }

    /** What becomes of it in another stage: a closing stage closes it, and what leaves one is opened again. */
    Condition arrived(boolean fromClosing, boolean toClosing, LocalDate today) {
        return turned(afterArrival(status, fromClosing, toClosing), today);
    }

    static MatterStatus afterArrival(MatterStatus status, boolean fromClosing, boolean toClosing) {
        if (toClosing && !fromClosing) {
            return MatterStatus.CLOSED;
        }
        return fromClosing && !toClosing && status == MatterStatus.CLOSED ? MatterStatus.OPEN : status;
    }

    /** What it was before a change wrote these fields; nothing different if it is not as they left it. */
    Condition before(Map<String, FieldChange> written) {
        FieldChange change = written.get(MatterField.STATUS.key());
        if (change == null || change.from() == null || !status.name().equals(change.to())) {
            return this;
        }
        FieldChange day = written.get(Change.CLOSED);
        String earlier = day == null ? null : day.from();
        return new Condition(MatterStatus.valueOf(change.from()), earlier == null ? null : LocalDate.parse(earlier));
    }

    /** What the log keeps of a change from this to another. */
    Map<String, FieldChange> changes(Condition after) {
        Map<String, FieldChange> fields = new HashMap<>();
        if (status != after.status) {
            fields.put(MatterField.STATUS.key(), FieldChange.of(status, after.status));
        }
        FieldChange day = FieldChange.of(closed, after.closed);
        if (closed == null ? after.closed != null : !closed.equals(after.closed)) {
            fields.put(Change.CLOSED, day);
        }
        return fields;
    }
}
