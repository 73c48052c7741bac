package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves cards where they were dropped, and says why when they go back. */
class CardMoves {

    private final Set<MatterId> moved = new HashSet<>();
    private final Board board;
    private final RefusalText refusals;
    private final UnaryOperator<String> texts;

    CardMoves(Board board, RefusalText refusals, UnaryOperator<String> texts) {
        this.board = board;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** The numbers in a drop come from the browser: one that is not on the board is nothing. */
    void drop(BoardSnapshot snapshot, StageColumn.DropEvent drop) {
        find(snapshot, drop.matter())
                .ifPresent(matter -> move(
                        new Place(
                                matter.id(),
                                matter.number(),
                                drop.getSource().stage(),
                                find(snapshot, drop.above())
                                        .map(MatterSnapshot::id)
                                        .orElse(null),
                                below(snapshot, drop).map(MatterSnapshot::id).orElse(null)),
                        matter.stage()));
    }

    /** Moves a matter between these two, as far as they are there; to the end of the stage where neither is. */
    void move(MatterSnapshot matter, StageId to, @Nullable MatterId above, @Nullable MatterId below) {
        move(new Place(matter.id(), matter.number(), to, above, below), matter.stage());
    }

    /** Of a stage that is folded up no card is seen: there is only its top. */
    private static Optional<MatterSnapshot> below(BoardSnapshot snapshot, StageColumn.DropEvent drop) {
        StageColumn column = drop.getSource();
        return column.isCollapsed()
                ? snapshot.stage(column.stage())
                        .flatMap(stage -> stage.matters().stream()
                                .filter(each -> !each.number().value().equals(drop.matter()))
                                .findFirst())
                : find(snapshot, drop.below());
    }

    /** This one is about to move too. */
    void follow(MatterId matter) {
        moved.add(matter);
    }

    /** What was moved since this was last asked: it must be drawn, wherever it went. */
    Set<MatterId> takeMoved() {
        Set<MatterId> taken = Set.copyOf(moved);
        moved.clear();
        return taken;
    }

    private void move(Place to, StageId from) {
        moved.add(to.matter());
        board.send(
                to.number().value(),
                (id, origin, of) ->
                        new MatterCommand.Move(id, origin, of, to.matter(), from, to.stage(), to.above(), to.below()),
                outcome -> decided(to, outcome));
    }

    private void decided(Place to, Outcome outcome) {
        switch (outcome) {
            case Outcome.Applied applied -> {}
            case Outcome.Unchanged unchanged -> {}
            case Outcome.Stale stale -> refuse(stale, to);
            case Outcome.Gone gone -> {
                board.caughtUp(Set.of(to.matter()));
                new Notice(refusals.gone(gone)).open();
            }
            case Outcome.Refused refused -> {
                board.caughtUp(Set.of(to.matter()));
                new Notice(refusals.refused(refused)).open();
            }
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Invalid invalid -> throw impossible(invalid);
            case Outcome.Several several -> throw impossible(several);
        }
    }

    private void refuse(Outcome.Stale stale, Place to) {
        board.caughtUp(Set.of(to.matter()))
                .ifPresent(now -> new Notice(refusals.stale(stale, now, to.stage()))
                        .offering(texts.apply("board.moveAnyway"), () -> move(to, stale.stageNow()))
                        .open());
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("A move changes no fields, and one matter: " + outcome);
    }

    private static Optional<MatterSnapshot> find(BoardSnapshot board, String number) {
        return MatterNumber.parse(number).flatMap(board::matter);
    }

    /** Where a matter is to go: between these two, as far as they are still there. */
    private record Place(
            MatterId matter,
            MatterNumber number,
            StageId stage,
            @Nullable MatterId above,
            @Nullable MatterId below) {}

    /** The board that the cards are on. */
    interface Board {

        /**
         * Sends a command; the outcome comes at once or later.
         *
         * @param subject the matter or matters that it is for, in words
         */
        void send(String subject, CommandRunner.Wish wish, Consumer<Outcome> told);

        /**
         * Catches up with the server; nothing if the board has not been read yet.
         *
         * @param refused of what others did to these matters the refusal tells
         */
        Optional<BoardSnapshot> caughtUp(Set<MatterId> refused);
    }
}
