package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.matter.Tags;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the user select cards, and does one thing to all of them: moves them, hands them over, tags or archives them. */
class BulkCommands implements SelectionBar.Actions {

    private final Selection selection = new Selection();
    private final SelectionBar bar;
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
    BulkCommands(
            CardMoves.Board commands,
            BoardCanvas canvas,
            People people,
            Consumer<MatterId> draw,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts) {
        this.commands = commands;
        this.canvas = canvas;
        this.draw = draw;
        this.refusals = refusals;
        this.texts = texts;
        bar = new SelectionBar(people, this);
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

    @Override
    public void clear() {
        selection.clear();
        show();
    }

    private void show() {
        canvas.select(selection.matters());
        if (board == null) {
            bar.hide();
        } else {
            bar.show(selection.on(board), board);
        }
    }

    @Override
    public void move(StageId to) {
        send(
                matter -> !matter.stage().equals(to),
                (matter, id, origin, of) ->
                        new MatterCommand.Move(id, origin, of, matter.id(), matter.stage(), to, null, null));
    }

    @Override
    public void assign(@Nullable AccountId person) {
        edit(MatterField.RESPONSIBLE, matter -> person);
    }

    @Override
    public void tag(Tags added) {
        edit(MatterField.TAGS, matter -> matter.details().tags().with(added));
    }

    @Override
    public void untag(Tags removed) {
        edit(MatterField.TAGS, matter -> matter.details().tags().without(removed));
    }

    @Override
    public void archive() {
        send(matter -> true, (matter, id, origin, of) -> new MatterCommand.Archive(id, origin, of, matter.id()));
    }

    private void edit(MatterField field, Function<MatterSnapshot, @Nullable Object> value) {
        send(
                matter -> !Objects.equals(matter.details().get(field), value.apply(matter)),
                (matter, id, origin, of) -> new MatterCommand.Edit(
                        id,
                        origin,
                        of,
                        matter.id(),
                        Map.of(field, new FieldEdit(matter.details().get(field), value.apply(matter)))));
    }

    /** Does it to those of the selected matters that it changes, and lets go of all. */
    private void send(Predicate<MatterSnapshot> changes, PartFor part) {
        if (board == null) {
            return;
        }
        List<MatterSnapshot> concerned =
                selection.on(board).stream().filter(changes).toList();
        clear();
        if (!concerned.isEmpty()) {
            concerned.forEach(matter -> draw.accept(matter.id()));
            commands.send(
                    subject(concerned),
                    (id, origin, of) -> command(id, origin, of, concerned, part),
                    outcome -> decided(concerned, outcome));
        }
    }

    private static MatterCommand command(
            CommandId id, Origin origin, BoardId board, List<MatterSnapshot> concerned, PartFor part) {
        List<MatterCommand.Part> parts = concerned.stream()
                .map(matter -> part.of(matter, id.of(matter.id()), origin, board))
                .toList();
        return new MatterCommand.Several(id, origin, board, parts);
    }

    /** What was done, and what stayed, is told with the offer to take it back. */
    private void decided(List<MatterSnapshot> concerned, Outcome outcome) {
        switch (outcome) {
            case Outcome.Several several -> {}
            case Outcome.Gone gone -> new Notice(refusals.gone(gone)).open();
            case Outcome.Refused refused -> {
                Set<MatterId> stayed =
                        concerned.stream().map(MatterSnapshot::id).collect(Collectors.toSet());
                commands.caughtUp(stayed);
                selection.addAll(stayed);
                follow(board);
                new Notice(refusals.refused(refused)).open();
            }
            case Outcome.Applied applied -> throw impossible(applied);
            case Outcome.Unchanged unchanged -> throw impossible(unchanged);
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Invalid invalid -> throw impossible(invalid);
        }
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("It was done to several matters, not to one: " + outcome);
    }

    private String subject(List<MatterSnapshot> concerned) {
        return concerned.size() == 1
                ? concerned.getFirst().number().value()
                : texts.apply("board.matters", new Object[] {Integer.toString(concerned.size())});
    }

    /** What is to be done to one of the matters. */
    private interface PartFor {

        MatterCommand.Part of(MatterSnapshot matter, CommandId id, Origin origin, BoardId board);
    }
}
