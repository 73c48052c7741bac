package dev.docket.matter;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a matter, with what he saw when he wanted it. */
public sealed interface MatterCommand {

    CommandId id();

    Origin origin();

    BoardId board();

    /** Adds a matter at the top of a stage. */
    record Create(CommandId id, Origin origin, BoardId board, StageId stage, MatterDetails details)
            implements MatterCommand {}

    /** Changes only the fields given, each with the value that was seen; in the order of the fields. */
    record Edit(CommandId id, Origin origin, BoardId board, MatterId matter, Map<MatterField, FieldEdit> edits)
            implements MatterCommand {

        public Edit {
            edits = Collections.unmodifiableMap(new TreeMap<>(edits));
        }
    }

    /**
     * Takes a matter from the stage it was seen in to a place in another one, or in the same.
     *
     * @param above the matter it was dropped below; null at the top
     * @param below the matter it was dropped above; null at the end of what was seen
     */
    record Move(
            CommandId id,
            Origin origin,
            BoardId board,
            MatterId matter,
            StageId from,
            StageId to,
            @Nullable MatterId above,
            @Nullable MatterId below)
            implements MatterCommand {}

    /** Takes a matter off the board; it keeps its number and can be restored. */
    record Archive(CommandId id, Origin origin, BoardId board, MatterId matter) implements MatterCommand {}

    /** Puts an archived matter back on top of the stage it was in. */
    record Restore(CommandId id, Origin origin, BoardId board, MatterId matter) implements MatterCommand {}

    /**
     * Deletes an archived matter for good, with everything that was ever written about it. Only its number is kept, so
     * that nobody gets it again. For administrators.
     */
    record Delete(CommandId id, Origin origin, BoardId board, MatterId matter) implements MatterCommand {}
}
