package dev.docket.matter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** One view of a board, of whoever acts on the thread: what is done from it, and how that is taken back. */
final class OwnView {

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardFixture board;
    private final MatterService matters;

    OwnView(BoardFixture board, ApplicationContext context) {
        this.board = board;
        this.matters = context.getBean(MatterService.class);
    }

    Origin origin() {
        return origin;
    }

    /** Carries it out; answers at which revision. */
    Revision does(MatterCommand.Inverse command) {
        return ((Outcome.Applied) matters.execute(own(command))).revision();
    }

    /** Moves to the end of a stage. */
    Revision moves(MatterId matter, String from, String to) {
        return does(board.move(matter, from, to));
    }

    /** Takes back what was done at that revision. */
    Outcome takesBack(Revision left, MatterCommand.Inverse inverse) {
        return matters.execute(undo(left, inverse));
    }

    Outcome movesBack(Revision left, MatterId matter, String from, String to) {
        return takesBack(left, board.move(matter, from, to));
    }

    Outcome movesBack(
            Revision left,
            MatterId matter,
            String from,
            String to,
            @Nullable MatterId above,
            @Nullable MatterId below) {
        return takesBack(left, board.move(matter, from, to, above, below));
    }

    MatterCommand.Undo undo(Revision left, MatterCommand.Inverse inverse) {
        return new MatterCommand.Undo(left, own(inverse));
    }

    private MatterCommand.Inverse own(MatterCommand.Inverse command) {
        return switch (command) {
            case MatterCommand.Edit edit ->
                new MatterCommand.Edit(edit.id(), origin, edit.board(), edit.matter(), edit.edits());
            case MatterCommand.Move move ->
                new MatterCommand.Move(
                        move.id(),
                        origin,
                        move.board(),
                        move.matter(),
                        move.from(),
                        move.to(),
                        move.above(),
                        move.below(),
                        move.edits());
            case MatterCommand.Archive archive ->
                new MatterCommand.Archive(archive.id(), origin, archive.board(), archive.matter());
            case MatterCommand.Restore restore ->
                new MatterCommand.Restore(restore.id(), origin, restore.board(), restore.matter());
            case ChecklistCommand.Reversible item -> own(item);
        };
    }

    private ChecklistCommand.Reversible own(ChecklistCommand.Reversible command) {
        CommandId id = command.id();
        BoardId of = command.board();
        MatterId matter = command.matter();
        ItemId item = command.item();
        return switch (command) {
            case ChecklistCommand.Check check -> new ChecklistCommand.Check(id, origin, of, matter, item, check.done());
            case ChecklistCommand.Rename rename ->
                new ChecklistCommand.Rename(id, origin, of, matter, item, rename.seen(), rename.text());
            case ChecklistCommand.Remove remove -> new ChecklistCommand.Remove(id, origin, of, matter, item);
            case ChecklistCommand.Restore restore -> new ChecklistCommand.Restore(id, origin, of, matter, item);
        };
    }
}
