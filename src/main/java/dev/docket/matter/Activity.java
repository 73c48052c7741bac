package dev.docket.matter;

import java.time.Instant;
import java.util.Map;

/**
 * One change of a matter, to be read.
 *
 * @param edits what the matter's fields held before and after, as {@link MatterDetails#get} gives it
 * @param fields what else changed, by the words of {@link Change}
 */
public record Activity(
        Revision revision,
        ChangeKind kind,
        String actorName,
        Instant at,
        Map<MatterField, FieldEdit> edits,
        Map<String, FieldChange> fields) {

    /** So many are read at once. */
    public static final int PAGE = 50;
}
