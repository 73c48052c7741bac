package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommandId;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Origin;
import java.util.Optional;

/** What the user of a view does to an item of a checklist. A new order is no more than that: it is not taken back. */
sealed interface ItemDeed extends OwnDeed.Single {

    ItemId item();

    @Override
    ItemDeed inverse();

    /** The end of its keys in the messages, {@code board.done.…}. */
    String word();

    @Override
    default boolean isOfPlace() {
        return false;
    }

    /** What a command does; nothing where that cannot be taken back. */
    static Optional<OwnDeed> of(ChecklistCommand command, BoardSnapshot seen) {
        return seen.matter(command.matter()).flatMap(matter -> of(command, matter.id(), matter.number()));
    }

    private static Optional<OwnDeed> of(ChecklistCommand command, MatterId matter, MatterNumber number) {
        return switch (command) {
            case ChecklistCommand.Add add -> Optional.of(new Added(matter, number, add.item()));
            case ChecklistCommand.Check check -> Optional.of(new Checked(matter, number, check.item(), check.done()));
            case ChecklistCommand.Rename rename ->
                Optional.of(new Renamed(matter, number, rename.item(), rename.seen(), rename.text()));
            case ChecklistCommand.Move move -> Optional.empty();
            case ChecklistCommand.Remove remove -> Optional.of(new Removed(matter, number, remove.item()));
            case ChecklistCommand.Restore restore -> Optional.of(new Added(matter, number, restore.item()));
        };
    }

    /** Put into the list; to do so again is to bring it back. */
    record Added(MatterId matter, MatterNumber number, ItemId item) implements ItemDeed {

        @Override
        public Removed inverse() {
            return new Removed(matter, number, item);
        }

        @Override
        public String word() {
            return "item-added";
        }

        @Override
        public ChecklistCommand.Restore as(CommandId id, Origin origin, BoardId board) {
            return new ChecklistCommand.Restore(id, origin, board, matter, item);
        }
    }

    record Removed(MatterId matter, MatterNumber number, ItemId item) implements ItemDeed {

        @Override
        public Added inverse() {
            return new Added(matter, number, item);
        }

        @Override
        public String word() {
            return "item-removed";
        }

        @Override
        public ChecklistCommand.Remove as(CommandId id, Origin origin, BoardId board) {
            return new ChecklistCommand.Remove(id, origin, board, matter, item);
        }
    }

    record Checked(MatterId matter, MatterNumber number, ItemId item, boolean done) implements ItemDeed {

        @Override
        public Checked inverse() {
            return new Checked(matter, number, item, !done);
        }

        @Override
        public String word() {
            return done ? "item-checked" : "item-unchecked";
        }

        @Override
        public ChecklistCommand.Check as(CommandId id, Origin origin, BoardId board) {
            return new ChecklistCommand.Check(id, origin, board, matter, item, done);
        }
    }

    record Renamed(MatterId matter, MatterNumber number, ItemId item, ItemText from, ItemText to) implements ItemDeed {

        @Override
        public Renamed inverse() {
            return new Renamed(matter, number, item, to, from);
        }

        @Override
        public String word() {
            return "item-renamed";
        }

        @Override
        public ChecklistCommand.Rename as(CommandId id, Origin origin, BoardId board) {
            return new ChecklistCommand.Rename(id, origin, board, matter, item, from, to);
        }
    }
}
