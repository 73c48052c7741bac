package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the user select cards, and moves them all at once to the end of a stage. */
class BulkMoves {

    private final Selection selection = new Selection();
    private final SelectionBar bar = new SelectionBar(this::move, this::clear);
    private final CardMoves.Board commands;
    private final BoardCanvas canvas;
    private final Consumer<MatterId> draw;
    private final RefusalText refusals;
    private final BiFunction<String, Object[], String> texts;

    private @Nullable BoardSnapshot board;

    /**
     * Nothing is selected yet, and nothing can be before the board is there.
     *
     * @param draw told of what must be drawn, wherever it goes
     */
    BulkMoves(
            CardMoves.Board commands,
            BoardCanvas canvas,
            Consumer<MatterId> draw,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts) {
        this.commands = commands;
        this.canvas = canvas;
        this.draw = draw;
        this.refusals = refusals;
        this.texts = texts;
        SelectionKeys.listen(canvas, this::select, this::clear);
    }

    SelectionBar bar() {
        return bar;
    }

    /** Takes the board as its user sees it; null if he may not change it. */
    void follow(@Nullable BoardSnapshot now) {
        board = now;
        if (now == null) {
            selection.clear();
        } else {
            selection.follow(now);
        }
        show();
    }

    private void select(SelectionKeys.SelectEvent event) {
        BoardSnapshot now = board;
        if (now != null) {
            MatterNumber.parse(event.matter()).flatMap(now::matter).ifPresent(matter -> {
                if (event.isRun()) {
                    selection.extend(matter.id(), now);
                } else {
                    selection.toggle(matter.id());
                }
                show();
            });
        }
    }

    private void clear() {
        selection.clear();
        show();
    }

    private void show() {
        canvas.select(selection.matters());
        bar.show(selection.matters().size(), board == null ? List.of() : board.stages());
    }

    private void move(StageId to) {
        if (board == null) {
            return;
        }
        List<MatterSnapshot> moving = selection.on(board).stream()
                .filter(matter -> !matter.stage().equals(to))
                .toList();
        clear();
        if (!moving.isEmpty()) {
            moving.forEach(matter -> draw.accept(matter.id()));
            commands.send(
                    subject(moving),
                    (id, origin, of) -> command(id, origin, of, moving, to),
                    outcome -> decided(moving, outcome));
        }
    }

    private static MatterCommand command(
            CommandId id, Origin origin, BoardId board, List<MatterSnapshot> moving, StageId to) {
        List<MatterCommand.Part> parts = moving.stream()
                .<MatterCommand.Part>map(matter -> new MatterCommand.Move(
                        id.of(matter.id()), origin, board, matter.id(), matter.stage(), to, null, null))
                .toList();
        return new MatterCommand.Several(id, origin, board, parts);
    }

    /** What was done, and what stayed, is told with the offer to take it back. */
    private void decided(List<MatterSnapshot> moving, Outcome outcome) {
        switch (outcome) {
            case Outcome.Several several -> {}
            case Outcome.Gone gone -> new Notice(refusals.gone(gone)).open();
            case Outcome.Refused refused -> {
                Set<MatterId> stayed = moving.stream().map(MatterSnapshot::id).collect(Collectors.toSet());
                commands.caughtUp(stayed);
                selection.addAll(stayed);
                follow(board);
                new Notice(refusals.refused(refused.reason())).open();
            }
            case Outcome.Applied applied -> throw impossible(applied);
            case Outcome.Unchanged unchanged -> throw impossible(unchanged);
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Invalid invalid -> throw impossible(invalid);
        }
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Several matters were moved, not one: " + outcome);
    }

    private String subject(List<MatterSnapshot> moving) {
        return moving.size() == 1
                ? moving.getFirst().number().value()
                : texts.apply("board.matters", new Object[] {Integer.toString(moving.size())});
    }
}
