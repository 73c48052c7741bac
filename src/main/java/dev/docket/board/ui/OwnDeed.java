package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the user of a view does to one matter, with what is needed to take it back. */
sealed interface OwnDeed {

    MatterId matter();

    MatterNumber number();

    /** What takes this back; its own inverse is this again. */
    OwnDeed inverse();

    MatterCommand.Inverse as(CommandId id, Origin origin, BoardId board);

    /** What a command does to the board that its user sees; nothing where that cannot be taken back. */
    static Optional<OwnDeed> of(MatterCommand command, BoardSnapshot seen) {
        return switch (command) {
            case MatterCommand.Move move -> seen.matter(move.matter()).map(matter -> moved(move, matter, seen));
            case MatterCommand.Edit edit ->
                seen.matter(edit.matter()).map(matter -> new Edited(matter.id(), matter.number(), edit.edits()));
            case MatterCommand.Archive archive ->
                seen.matter(archive.matter()).map(matter -> new Archived(matter.id(), matter.number()));
            case MatterCommand.Restore restore -> Optional.empty();
            case MatterCommand.Create create -> Optional.empty();
            case MatterCommand.Delete delete -> Optional.empty();
            case MatterCommand.Undo undo -> Optional.empty();
        };
    }

    private static OwnDeed moved(MatterCommand.Move move, MatterSnapshot matter, BoardSnapshot seen) {
        List<MatterId> order = seen.stage(matter.stage()).map(StageSnapshot::matters).orElse(List.of()).stream()
                .map(MatterSnapshot::id)
                .toList();
        int index = order.indexOf(matter.id());
        Place from = new Place(
                matter.stage(),
                index > 0 ? order.get(index - 1) : null,
                index + 1 < order.size() ? order.get(index + 1) : null);
        return new Moved(matter.id(), matter.number(), from, new Place(move.to(), move.above(), move.below()));
    }

    /** Moved from one place to another, perhaps in the same stage. */
    record Moved(MatterId matter, MatterNumber number, Place from, Place to) implements OwnDeed {

        boolean staysInItsStage() {
            return from.stage().equals(to.stage());
        }

        @Override
        public Moved inverse() {
            return new Moved(matter, number, to, from);
        }

        @Override
        public MatterCommand.Move as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Move(id, origin, board, matter, from.stage(), to.stage(), to.above(), to.below());
        }
    }

    /** Wrote these fields. */
    record Edited(MatterId matter, MatterNumber number, Map<MatterField, FieldEdit> edits) implements OwnDeed {

        public Edited {
            edits = Map.copyOf(edits);
        }

        /** The same without those that stayed as others had written them; nothing if it was no other. */
        Optional<OwnDeed> without(List<FieldConflict> conflicts) {
            Map<MatterField, FieldEdit> written = new HashMap<>(edits);
            conflicts.forEach(conflict -> written.remove(conflict.field()));
            return written.isEmpty() ? Optional.empty() : Optional.of(new Edited(matter, number, written));
        }

        @Override
        public Edited inverse() {
            Map<MatterField, FieldEdit> back = new HashMap<>();
            edits.forEach((field, edit) -> back.put(field, new FieldEdit(edit.mine(), edit.base())));
            return new Edited(matter, number, back);
        }

        @Override
        public MatterCommand.Edit as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Edit(id, origin, board, matter, edits);
        }
    }

    record Archived(MatterId matter, MatterNumber number) implements OwnDeed {

        @Override
        public Restored inverse() {
            return new Restored(matter, number);
        }

        @Override
        public MatterCommand.Archive as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Archive(id, origin, board, matter);
        }
    }

    record Restored(MatterId matter, MatterNumber number) implements OwnDeed {

        @Override
        public Archived inverse() {
            return new Archived(matter, number);
        }

        @Override
        public MatterCommand.Restore as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Restore(id, origin, board, matter);
        }
    }

    /** A place in a stage, between these two as far as they stand there. */
    record Place(
            StageId stage,
            @Nullable MatterId above,
            @Nullable MatterId below) {}
}
