package dev.docket.matter;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done to the checklist of a matter. Each is about one item, so people who are at different ones
 * never meet.
 */
public sealed interface ChecklistCommand extends MatterCommand.Single {

    /** So many items a checklist has at the most. */
    int MOST = 100;

    MatterId matter();

    /** The item concerned, which need not be there yet or any more. */
    ItemId item();

    /** What can be taken back, and can take back. */
    sealed interface Reversible extends ChecklistCommand, MatterCommand.Inverse {

        @Override
        MatterId matter();
    }

    /** Adds an item at the end. */
    record Add(CommandId id, Origin origin, BoardId board, MatterId matter, ItemText text) implements ChecklistCommand {

        @Override
        public ItemId item() {
            return ItemId.of(id);
        }
    }

    /** Says that it has been done, or is still to be. */
    record Check(CommandId id, Origin origin, BoardId board, MatterId matter, ItemId item, boolean done)
            implements Reversible {}

    /** Words it otherwise; refused if it no longer says what was {@code seen}. */
    record Rename(
            CommandId id, Origin origin, BoardId board, MatterId matter, ItemId item, ItemText seen, ItemText text)
            implements Reversible {}

    /**
     * Puts it elsewhere in the list.
     *
     * @param above the item that it is to stand below; null at the top, and the end if that one has gone
     */
    record Move(
            CommandId id,
            Origin origin,
            BoardId board,
            MatterId matter,
            ItemId item,
            @Nullable ItemId above) implements ChecklistCommand {}

    record Remove(CommandId id, Origin origin, BoardId board, MatterId matter, ItemId item) implements Reversible {}

    /** Brings back what was removed, where it stood. */
    record Restore(CommandId id, Origin origin, BoardId board, MatterId matter, ItemId item) implements Reversible {}
}
