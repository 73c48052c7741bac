package dev.docket.board.ui;

import dev.docket.finding.Lanes;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    /**
     * Numbers that are not on the board and lanes that are not there are nothing.
     *
     * @return whether anything comes of it
     */
    boolean drop(SeenBoard seen, CardDrop drop) {
        return find(seen.whole(), drop.matter())
                .filter(matter -> drop(seen, matter, matter.stage(), drop))
                .isPresent();
    }

    /**
     * Does a drop again that nobody has answered, as far as the matter still stands in the lane that it was taken from; if
     * it has left its stage meanwhile, its user is told.
     *
     * @return whether anything comes of it
     */
    boolean again(SeenBoard seen, StageId from, String lane, CardDrop drop) {
        return find(seen.whole(), drop.matter())
                .filter(matter -> seen.lanes().isEmpty()
                        ? drop.lane().isEmpty()
                        : seen.lanes().keyOf(matter).equals(lane))
                .filter(matter -> drop(seen, matter, from, drop))
                .isPresent();
    }

    private boolean drop(SeenBoard seen, MatterSnapshot matter, StageId from, CardDrop drop) {
        BoardSnapshot board = seen.whole();
        Optional<Map<MatterField, FieldEdit>> edits = edits(seen.lanes(), matter, drop);
        edits.ifPresent(fields -> {
            Optional<MatterSnapshot> above = find(board, drop.above());
            Optional<MatterSnapshot> below = below(board, drop);
            Place place = new Place(matter.id(), matter.number(), drop.to(), id(above), id(below), fields);
            if (!fields.isEmpty() && from.equals(drop.to()) && isBetween(above, matter, below)) {
                edit(drop.id(), place);
            } else {
                move(drop.id(), place, from);
            }
        });
        return edits.isPresent();
    }

    /** What must be written so that the matter stands in the lane of the drop; nothing where there is no such lane. */
    private static Optional<Map<MatterField, FieldEdit>> edits(Lanes lanes, MatterSnapshot matter, CardDrop drop) {
        return lanes.isEmpty() ? Optional.of(Map.of()) : lanes.find(drop.lane()).map(lane -> lanes.edits(matter, lane));
    }

    /** Whether it stands between these already, whatever else stands there, which is in other lanes. */
    private static boolean isBetween(
            Optional<MatterSnapshot> above, MatterSnapshot matter, Optional<MatterSnapshot> below) {
        return above.filter(each -> each.rank().compareTo(matter.rank()) > 0).isEmpty()
                && below.filter(each -> each.rank().compareTo(matter.rank()) < 0)
                        .isEmpty();
    }

    /** Moves a matter between these two, as far as they are there; to the end of the stage where neither is. */
    void move(MatterSnapshot matter, StageId to, @Nullable MatterId above, @Nullable MatterId below) {
        move(CommandId.random(), new Place(matter.id(), matter.number(), to, above, below, Map.of()), matter.stage());
    }

    /** Of a stage that is folded up no card is seen: there is only its top. */
    private static Optional<MatterSnapshot> below(BoardSnapshot snapshot, CardDrop drop) {
        return drop.folded()
                ? snapshot.stage(drop.to())
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

    private void move(CommandId command, Place to, StageId from) {
        moved.add(to.matter());
        board.send(
                to.number().value(),
                command,
                (id, origin, of) -> new MatterCommand.Move(
                        id, origin, of, to.matter(), from, to.stage(), to.above(), to.below(), to.edits()),
                outcome -> decided(to, outcome));
    }

    /** Changes only the fields: it stands where it was dropped. */
    private void edit(CommandId command, Place to) {
        moved.add(to.matter());
        board.send(
                to.number().value(),
                command,
                (id, origin, of) -> new MatterCommand.Edit(id, origin, of, to.matter(), to.edits()),
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
            case Outcome.Conflicted conflicted -> keep(conflicted, to);
            case Outcome.Invalid invalid -> {
                board.caughtUp(Set.of(to.matter()));
                new Notice(refusals.invalid(to.number().value(), invalid)).open();
            }
            case Outcome.Several several -> throw impossible(several);
        }
    }

    private void refuse(Outcome.Stale stale, Place to) {
        board.caughtUp(Set.of(to.matter()))
                .ifPresent(now -> new Notice(refusals.stale(stale, now, to.stage()))
                        .offering(texts.apply("board.moveAnyway"), () -> move(CommandId.random(), to, stale.stageNow()))
                        .open());
    }

    /** Whatever else was wanted has been done; what somebody else has written meanwhile stays, unless the user insists. */
    private void keep(Outcome.Conflicted conflicted, Place to) {
        Map<MatterField, FieldEdit> mine = conflicted.conflicts().stream()
                .collect(Collectors.toMap(
                        FieldConflict::field, conflict -> new FieldEdit(conflict.theirs(), conflict.mine())));
        board.caughtUp(Set.of(to.matter()));
        new Notice(refusals.kept(to.number().value(), conflicted))
                .offering(texts.apply("conflict.choose.mine"), () -> edit(CommandId.random(), to.with(mine)))
                .open();
    }

    private static @Nullable MatterId id(Optional<MatterSnapshot> matter) {
        return matter.map(MatterSnapshot::id).orElse(null);
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("A move is of one matter: " + outcome);
    }

    private static Optional<MatterSnapshot> find(BoardSnapshot board, String number) {
        return MatterNumber.parse(number).flatMap(board::matter);
    }

    /** Where a matter is to go: between these two, as far as they are still there; and what is written with it. */
    private record Place(
            MatterId matter,
            MatterNumber number,
            StageId stage,
            @Nullable MatterId above,
            @Nullable MatterId below,
            Map<MatterField, FieldEdit> edits) {

        Place with(Map<MatterField, FieldEdit> others) {
            return new Place(matter, number, stage, above, below, others);
        }
    }

    /** The board that the cards are on. */
    interface Board {

        /**
         * Sends a command; the outcome comes at once or later.
         *
         * @param subject the matter or matters that it is for, in words
         */
        void send(String subject, CommandId id, CommandRunner.Wish wish, Errand.Sender sender);

        /** The same for what nobody has named yet. */
        default void send(String subject, CommandRunner.Wish wish, Errand.Sender sender) {
            send(subject, CommandId.random(), wish, sender);
        }

        /**
         * Catches up with the server; nothing if the board has not been read yet.
         *
         * @param refused of what others did to these matters the refusal tells
         */
        Optional<BoardSnapshot> caughtUp(Set<MatterId> refused);
    }
}
