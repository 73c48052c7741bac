package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommandId;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the user of a view does, with what is needed to take it back. */
sealed interface OwnDeed permits OwnDeed.Single, OwnDeed.Together {

    /** The numbers of the matters that it is done to. */
    Map<MatterId, MatterNumber> matters();

    /** What takes this back; its own inverse is this again. */
    OwnDeed inverse();

    /**
     * Takes this back, as far as it is still as it was left.
     *
     * @param left the revision at which it was done
     */
    MatterCommand undo(Revision left, CommandId id, Origin origin, BoardId board);

    /** Whether it is about where a matter stands, so that what came before it depends on it. */
    default boolean isOfPlace() {
        return true;
    }

    /** Done to one matter. */
    sealed interface Single extends OwnDeed permits Moved, Edited, Archived, Restored, ItemDeed {

        MatterId matter();

        MatterNumber number();

        @Override
        Single inverse();

        MatterCommand.Inverse as(CommandId id, Origin origin, BoardId board);

        @Override
        default Map<MatterId, MatterNumber> matters() {
            return Map.of(matter(), number());
        }

        @Override
        default MatterCommand.Undo undo(Revision left, CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Undo(left, inverse().as(id, origin, board));
        }
    }

    /** What a command does to the board that its user sees; nothing where that cannot be taken back. */
    static Optional<OwnDeed> of(MatterCommand command, BoardSnapshot seen) {
        return switch (command) {
            case MatterCommand.Part part -> single(part, seen).map(deed -> deed);
            case MatterCommand.Create create -> Optional.empty();
            case MatterCommand.Delete delete -> Optional.empty();
            case MatterCommand.Several several -> Together.of(several, seen);
            case ChecklistCommand item -> ItemDeed.of(item, seen);
            case CommentCommand comment -> Optional.empty();
        };
    }

    private static Optional<Single> single(MatterCommand.Part part, BoardSnapshot seen) {
        return seen.matter(part.matter()).flatMap(matter -> switch (part) {
            case MatterCommand.Move move -> Optional.of(moved(move, matter, seen));
            case MatterCommand.Edit edit -> Optional.of(new Edited(matter.id(), matter.number(), edit.edits()));
            case MatterCommand.Archive archive -> Optional.of(new Archived(matter.id(), matter.number()));
            case MatterCommand.Restore restore -> Optional.empty();
            case MatterCommand.Undo undo -> Optional.empty();
        });
    }

    private static Moved moved(MatterCommand.Move move, MatterSnapshot matter, BoardSnapshot seen) {
        List<MatterId> order = seen.stage(move.from()).map(StageSnapshot::matters).orElse(List.of()).stream()
                .map(MatterSnapshot::id)
                .toList();
        int index = order.indexOf(matter.id());
        Place from = new Place(
                move.from(),
                index > 0 ? order.get(index - 1) : null,
                index + 1 < order.size() ? order.get(index + 1) : null);
        Place to = new Place(move.to(), move.above(), move.below());
        return new Moved(matter.id(), matter.number(), from, to, move.edits());
    }

    /** Moved from one place to another, perhaps in the same stage, and these fields written with it. */
    record Moved(MatterId matter, MatterNumber number, Place from, Place to, Map<MatterField, FieldEdit> edits)
            implements Single {

        public Moved {
            edits = Map.copyOf(edits);
        }

        boolean staysInItsStage() {
            return from.stage().equals(to.stage());
        }

        /** The same without the fields that stayed as others had written them. */
        Moved without(List<FieldConflict> conflicts) {
            return new Moved(matter, number, from, to, FieldEdits.without(edits, conflicts));
        }

        @Override
        public Moved inverse() {
            return new Moved(matter, number, to, from, FieldEdits.inverse(edits));
        }

        @Override
        public MatterCommand.Move as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Move(
                    id, origin, board, matter, from.stage(), to.stage(), to.above(), to.below(), edits);
        }
    }

    /**
     * The same kind of thing done to several matters, one after the other in this order.
     *
     * @param at the revisions at which that was, as far as they are known: each is a change of its own
     */
    record Together(List<Single> deeds, Map<MatterId, Revision> at) implements OwnDeed {

        public Together {
            deeds = List.copyOf(deeds);
            at = Map.copyOf(at);
        }

        Together(List<Single> deeds) {
            this(deeds, Map.of());
        }

        private static Optional<OwnDeed> of(MatterCommand.Several command, BoardSnapshot seen) {
            List<Single> deeds = command.parts().stream()
                    .flatMap(part -> single(part, seen).stream())
                    .toList();
            return deeds.isEmpty() ? Optional.empty() : Optional.of(new Together(deeds));
        }

        /** The same, done at these revisions, without those that stayed; nothing if all did. */
        Optional<OwnDeed> only(Map<MatterId, Revision> done) {
            List<Single> rest = deeds.stream()
                    .filter(deed -> done.containsKey(deed.matter()))
                    .toList();
            return rest.isEmpty() ? Optional.empty() : Optional.of(new Together(rest, done));
        }

        @Override
        public Map<MatterId, MatterNumber> matters() {
            return deeds.stream().collect(Collectors.toUnmodifiableMap(Single::matter, Single::number));
        }

        @Override
        public Together inverse() {
            return new Together(deeds.stream().map(Single::inverse).toList(), at);
        }

        @Override
        public MatterCommand.Several undo(Revision left, CommandId id, Origin origin, BoardId board) {
            List<MatterCommand.Part> parts = deeds.stream()
                    .<MatterCommand.Part>map(deed ->
                            deed.undo(at.getOrDefault(deed.matter(), left), id.of(deed.matter()), origin, board))
                    .toList();
            return new MatterCommand.Several(id, origin, board, parts);
        }
    }

    /** Wrote these fields. */
    record Edited(MatterId matter, MatterNumber number, Map<MatterField, FieldEdit> edits) implements Single {

        public Edited {
            edits = Map.copyOf(edits);
        }

        /** The same without those that stayed as others had written them; nothing if it was no other. */
        Optional<OwnDeed> without(List<FieldConflict> conflicts) {
            Map<MatterField, FieldEdit> written = FieldEdits.without(edits, conflicts);
            return written.isEmpty() ? Optional.empty() : Optional.of(new Edited(matter, number, written));
        }

        @Override
        public boolean isOfPlace() {
            return false;
        }

        @Override
        public Edited inverse() {
            return new Edited(matter, number, FieldEdits.inverse(edits));
        }

        @Override
        public MatterCommand.Edit as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Edit(id, origin, board, matter, edits);
        }
    }

    record Archived(MatterId matter, MatterNumber number) implements Single {

        @Override
        public Restored inverse() {
            return new Restored(matter, number);
        }

        @Override
        public MatterCommand.Archive as(CommandId id, Origin origin, BoardId board) {
            return new MatterCommand.Archive(id, origin, board, matter);
        }
    }

    record Restored(MatterId matter, MatterNumber number) implements Single {

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
