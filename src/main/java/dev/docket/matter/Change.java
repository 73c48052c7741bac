package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the change log.
 *
 * @param matter the matter concerned; null where the board itself changed
 * @param fields what changed, by {@link MatterField#key}, or {@code stage} for a move
 * @param actor who did it; null for the machine's operator
 */
public record Change(
        Revision revision,
        ChangeKind kind,
        @Nullable MatterId matter,
        Map<String, FieldChange> fields,
        @Nullable AccountId actor,
        String actorName,
        Origin origin,
        Instant at) {

    public static final String STAGE = "stage";
}
