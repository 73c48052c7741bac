package dev.docket.matter;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody wants done to a matter, or to several at once, with what he saw when he wanted it. */
public sealed interface MatterCommand {

    CommandId id();

    Origin origin();

    BoardId board();

    /** Adds a matter at the top of a stage. */
    record Create(CommandId id, Origin origin, BoardId board, StageId stage, MatterDetails details) implements Single {}

    /** Changes only the fields given, each with the value that was seen; in the order of the fields. */
    record Edit(CommandId id, Origin origin, BoardId board, MatterId matter, Map<MatterField, FieldEdit> edits)
            implements Inverse, Part {

        public Edit {
            edits = Collections.unmodifiableMap(new TreeMap<>(edits));
        }
    }

    /**
     * Takes a matter from the stage it was seen in to a place in another one, or in the same, and may change fields with
     * it. Where it cannot go, no field is changed either; its status is for the stages to say.
     *
     * @param above the matter it was dropped below; null at the top
     * @param below the matter it was dropped above; null at the end of what was seen
     * @param edits what is changed with it, as in an edit
     */
    record Move(
            CommandId id,
            Origin origin,
            BoardId board,
            MatterId matter,
            StageId from,
            StageId to,
            @Nullable MatterId above,
            @Nullable MatterId below,
            Map<MatterField, FieldEdit> edits)
            implements Inverse, Part {

        public Move {
            edits = Collections.unmodifiableMap(new TreeMap<>(edits));
            if (edits.containsKey(MatterField.STATUS)) {
                throw new IllegalArgumentException("Whether it is closed hangs on the stage");
            }
        }

        /** Changes nothing but the place. */
        public Move(
                CommandId id,
                Origin origin,
                BoardId board,
                MatterId matter,
                StageId from,
                StageId to,
                @Nullable MatterId above,
                @Nullable MatterId below) {
            this(id, origin, board, matter, from, to, above, below, Map.of());
        }

        /** The same with other fields. */
        Move with(Map<MatterField, FieldEdit> others) {
            return new Move(id, origin, board, matter, from, to, above, below, others);
        }
    }

    /** Takes a matter off the board; it keeps its number and can be restored. */
    record Archive(CommandId id, Origin origin, BoardId board, MatterId matter) implements Inverse, Part {}

    /** Puts an archived matter back on top of the stage it was in; as an undo, where it stood there. */
    record Restore(CommandId id, Origin origin, BoardId board, MatterId matter) implements Inverse, Part {}

    /**
     * Deletes an archived matter for good, with everything that was ever written about it. Only its number is kept, so
     * that nobody gets it again. For administrators.
     */
    record Delete(CommandId id, Origin origin, BoardId board, MatterId matter) implements Single {}

    /**
     * Takes back what its author did to a matter, as far as that is still as he left it. What has been done from his
     * view since was taken back before; what anybody else has done since stays.
     *
     * @param left the revision at which he did it
     */
    record Undo(Revision left, Inverse inverse) implements Part {

        @Override
        public MatterId matter() {
            return inverse.matter();
        }

        @Override
        public CommandId id() {
            return inverse.id();
        }

        @Override
        public Origin origin() {
            return inverse.origin();
        }

        @Override
        public BoardId board() {
            return inverse.board();
        }
    }

    /**
     * Does something to several matters, or takes that back, in this order and in one transaction. A matter that somebody
     * else has moved or archived meanwhile stays as it is, and so does a field that somebody else has changed; where one
     * is refused, so are all.
     *
     * @param parts one for each matter, under the identity that {@link CommandId#of} gives it
     */
    record Several(CommandId id, Origin origin, BoardId board, List<Part> parts) implements MatterCommand {

        public Several {
            parts = List.copyOf(parts);
            if (parts.stream().map(Part::matter).distinct().count() != parts.size()) {
                throw new IllegalArgumentException("One part for each matter");
            }
            if (parts.stream().anyMatch(part -> !part.id().equals(id.of(part.matter())))) {
                throw new IllegalArgumentException("Every part is known by the command and its matter");
            }
        }

        List<CommandId> partIds() {
            return parts.stream().map(Part::id).toList();
        }
    }

    /** A command for one matter. */
    sealed interface Single extends MatterCommand
            permits Create, Delete, Part, Inverse, ChecklistCommand, CommentCommand {}

    /** What can be done to several matters at once. */
    sealed interface Part extends Single {

        MatterId matter();
    }

    /** What can take another command for the same matter back. */
    sealed interface Inverse extends Single permits Edit, Move, Archive, Restore, ChecklistCommand.Reversible {

        MatterId matter();
    }
}
