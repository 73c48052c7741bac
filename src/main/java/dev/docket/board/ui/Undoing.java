package dev.docket.board.ui;

import dev.docket.board.ui.History.Direction;
import dev.docket.board.ui.History.Step;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommandId;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says what the user of one open board has done, and takes it back when he wants. He means what he did last: while that
 * is still being saved, taking back waits for it, and comes to nothing where nobody can say what became of it.
 */
class Undoing implements CommandRunner.Witness {

    private final History history = new History();
    private final Set<CommandId> underWay = new HashSet<>();

    /** What commands do whose outcome is not known. */
    private final Map<CommandId, OwnDeed> deeds = new HashMap<>();

    private final Deque<Direction> wanted = new ArrayDeque<>();
    private final OwnToast toast = new OwnToast();
    private final CardMoves.Board board;
    private final Supplier<Optional<BoardSnapshot>> seen;
    private final Consumer<MatterId> draw;
    private final UndoText texts;

    /** Puts a step back that is being taken back. */
    private Runnable putBack = () -> {};

    /**
     * Nothing has been done yet.
     *
     * @param seen the board as its user sees it
     * @param draw told of what must be drawn, wherever it goes
     */
    Undoing(CardMoves.Board board, Supplier<Optional<BoardSnapshot>> seen, Consumer<MatterId> draw, UndoText texts) {
        this.board = board;
        this.seen = seen;
        this.draw = draw;
        this.texts = texts;
    }

    /** Takes back what was done last, or does again what was taken back last, as soon as all else is saved. */
    void want(Direction direction) {
        wanted.add(direction);
        proceed();
    }

    @Override
    public void sent(MatterCommand command) {
        // It spoke of what was the last deed until now.
        toast.close();
        underWay.add(command.id());
        // One that is sent again may have been done: the board no longer tells what it was before.
        seen.get().flatMap(now -> OwnDeed.of(command, now)).ifPresent(deed -> deeds.putIfAbsent(command.id(), deed));
    }

    @Override
    public void decided(MatterCommand command, Optional<Outcome> outcome) {
        underWay.remove(command.id());
        outcome.ifPresentOrElse(
                known -> Optional.ofNullable(deeds.remove(command.id())).ifPresent(deed -> record(deed, known)),
                () -> unknown(command));
        proceed();
    }

    /** It will not be sent again; what is under way may still be done. */
    void forget(CommandId command) {
        if (!underWay.contains(command)) {
            deeds.remove(command);
        }
    }

    private void unknown(MatterCommand command) {
        wanted.clear();
        if (isTakingBack(command)) {
            putBack.run();
        }
    }

    private static boolean isTakingBack(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Undo undo -> true;
            case MatterCommand.Several several ->
                several.parts().stream().anyMatch(MatterCommand.Undo.class::isInstance);
            case MatterCommand.Create create -> false;
            case MatterCommand.Inverse change -> false;
            case MatterCommand.Delete delete -> false;
            case ChecklistCommand item -> false;
            case CommentCommand comment -> false;
        };
    }

    private void proceed() {
        while (underWay.isEmpty() && !wanted.isEmpty()) {
            Direction direction = wanted.remove();
            history.take(direction).ifPresent(step -> takeBack(direction, step));
        }
    }

    private void record(OwnDeed deed, Outcome outcome) {
        switch (outcome) {
            case Outcome.Applied applied -> {
                history.did(new Step(deed, applied.revision()));
                tell(deed, Direction.UNDO);
            }
            case Outcome.Conflicted conflicted -> recordRest(deed, conflicted);
            case Outcome.Several several -> {
                part(deed, several).ifPresent(done -> {
                    history.did(new Step(done, several.revision()));
                    tell(done, Direction.UNDO);
                });
                tellStayed(deed, several);
            }
            case Outcome.Unchanged unchanged -> {}
            case Outcome.Stale stale -> {}
            case Outcome.Gone gone -> {}
            case Outcome.Refused refused -> {}
            case Outcome.Invalid invalid -> {}
        }
    }

    /** Whoever sent it has said what has been saved, and what has not. */
    private void recordRest(OwnDeed deed, Outcome.Conflicted outcome) {
        Optional<OwnDeed> rest = switch (deed) {
            case OwnDeed.Edited edited -> edited.without(outcome.conflicts());
            case OwnDeed.Moved moved -> Optional.of(moved.without(outcome.conflicts()));
            case OwnDeed other -> Optional.empty();
        };
        rest.ifPresent(each -> history.did(new Step(each, outcome.revision())));
    }

    private void takeBack(Direction direction, Step step) {
        putBack = () -> history.putBack(direction, step);
        step.deed().matters().keySet().forEach(draw);
        board.send(
                texts.subject(step.deed()),
                (id, origin, of) -> step.deed().undo(step.left(), id, origin, of),
                outcome -> takenBack(direction, step, outcome));
    }

    private void takenBack(Direction direction, Step step, Outcome outcome) {
        OwnDeed deed = step.deed();
        switch (outcome) {
            case Outcome.Applied applied -> takenBack(direction, step, deed, applied.revision());
            case Outcome.Several several -> takenBack(direction, step, several);
            case Outcome.Unchanged unchanged -> toast.show(new Notice(texts.unchanged(deed)));
            case Outcome.Conflicted conflicted -> refuse(direction, step, texts.kept(deed, conflicted));
            case Outcome.Stale stale -> refuse(direction, step, texts.stale(stale, seen.get()));
            case Outcome.Gone gone -> refuse(direction, step, texts.gone(deed, gone));
            case Outcome.Refused refused -> refuse(direction, step, texts.refused(deed, refused));
            case Outcome.Invalid invalid -> refuse(direction, step, texts.invalid(deed));
        }
    }

    private void takenBack(Direction direction, Step step, Outcome.Several outcome) {
        part(step.deed(), outcome)
                .ifPresentOrElse(
                        done -> takenBack(direction, step, done, outcome.revision()),
                        () -> history.refused(direction, step));
        tellStayed(step.deed(), outcome);
    }

    private void takenBack(Direction direction, Step step, OwnDeed part, Revision at) {
        Step back = history.confirmed(direction, step, part, at);
        switch (direction) {
            case UNDO ->
                toast.show(new Notice(texts.takenBack(part, seen.get()))
                        .leading(texts.action(Direction.REDO), () -> want(Direction.REDO)));
            case REDO -> tell(back.deed(), Direction.UNDO);
        }
    }

    private void refuse(Direction direction, Step step, String why) {
        history.refused(direction, step);
        board.caughtUp(step.deed().matters().keySet());
        toast.show(new Notice(why));
    }

    /** What of a deed for several matters was done; nothing if none of it was. */
    private static Optional<OwnDeed> part(OwnDeed deed, Outcome.Several outcome) {
        return deed instanceof OwnDeed.Together all ? all.only(outcome.revisions()) : Optional.empty();
    }

    private void tellStayed(OwnDeed deed, Outcome.Several outcome) {
        Set<MatterId> stayed = new HashSet<>(outcome.each().keySet());
        stayed.removeAll(outcome.done());
        if (!stayed.isEmpty()) {
            board.caughtUp(stayed);
        }
        texts.stayed(deed, outcome, seen.get()).ifPresent(why -> new Notice(why).open());
    }

    private void tell(OwnDeed deed, Direction offered) {
        toast.show(new Notice(texts.done(deed, seen.get())).leading(texts.action(offered), () -> want(offered)));
    }
}
