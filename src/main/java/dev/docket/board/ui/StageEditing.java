package dev.docket.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import dev.docket.shell.DestructiveQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Changes the stages of an open board from the menus of its columns. */
class StageEditing {

    private final BoardCommandRunner commands;
    private final BiFunction<String, Object[], String> texts;
    private final Map<StageId, ColumnMenu> menus = new HashMap<>();
    private List<StageSnapshot> stages = List.of();

    StageEditing(BoardCommandRunner commands, BiFunction<String, Object[], String> texts) {
        this.commands = commands;
        this.texts = texts;
    }

    void equip(StageColumn column) {
        StageId stage = column.stage();
        ColumnMenu menu = new ColumnMenu(action -> begin(action, stage), colour -> recolour(stage, colour));
        menus.put(stage, menu);
        column.take(menu);
    }

    void show(BoardSnapshot now) {
        stages = now.stages();
        menus.keySet().retainAll(stages.stream().map(StageSnapshot::id).toList());
        for (int i = 0; i < stages.size(); i++) {
            ColumnMenu menu = menus.get(stages.get(i).id());
            if (menu != null) {
                menu.follow(stages.get(i), i == 0, i == stages.size() - 1);
            }
        }
    }

    private void begin(StageAction action, StageId id) {
        int place = stages.stream().map(StageSnapshot::id).toList().indexOf(id);
        if (place < 0) {
            return;
        }
        StageSnapshot stage = stages.get(place);
        switch (action) {
            case RENAME -> askForName("stage.rename", stage, stage.name());
            case LIMIT -> askForLimit(stage);
            case EXPECT -> askForDays(stage);
            case CLOSE -> close(stage);
            case MOVE_LEFT -> move(id, neighbour(place - 2));
            case MOVE_RIGHT -> move(id, neighbour(place + 1));
            case ADD -> askForName("stage.add", stage, "");
            case REMOVE -> askToRemove(stage);
        }
    }

    private void askForName(String title, StageSnapshot stage, String value) {
        StageId id = stage.id();
        new FieldDialog(
                        text(title, stage.name()),
                        text("stage.name"),
                        value,
                        name -> commands.run((command, origin, of) -> value.isEmpty()
                                ? new BoardCommand.AddStage(command, origin, of, id, name)
                                : new BoardCommand.RenameStage(command, origin, of, id, name)))
                .open();
    }

    private void askForLimit(StageSnapshot stage) {
        String value = stage.limit() == null ? "" : Integer.toString(stage.limit());
        Checkbox hard = new Checkbox(text("stage.limit.hard"), stage.hard());
        new FieldDialog(
                        text("stage.limit", stage.name()),
                        text("stage.limit.label"),
                        value,
                        typed -> limit(stage.id(), typed, hard.getValue()))
                .forNumber(text("stage.limit.hint"))
                .with(hard)
                .open();
    }

    private Optional<String> limit(StageId stage, String typed, boolean hard) {
        if (!isNumber(typed)) {
            return Optional.of(text("edit.problem.limit"));
        }
        return commands.run(
                (command, origin, of) -> new BoardCommand.LimitStage(command, origin, of, stage, number(typed), hard));
    }

    private void askForDays(StageSnapshot stage) {
        String value = stage.expectedDays() == null ? "" : Integer.toString(stage.expectedDays());
        new FieldDialog(
                        text("stage.expect", stage.name()),
                        text("stage.expect.label"),
                        value,
                        typed -> expect(stage.id(), typed))
                .forNumber(text("stage.expect.hint"))
                .open();
    }

    private Optional<String> expect(StageId stage, String typed) {
        if (!isNumber(typed)) {
            return Optional.of(text("edit.problem.days"));
        }
        return commands.run(
                (command, origin, of) -> new BoardCommand.ExpectStage(command, origin, of, stage, number(typed)));
    }

    /** The pattern of the field is the browser's: what comes may still be anything. */
    private static boolean isNumber(String typed) {
        return typed.strip().matches("[0-9]{0,9}");
    }

    private static @Nullable Integer number(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private void close(StageSnapshot stage) {
        orTell(commands.run((command, origin, of) ->
                new BoardCommand.CloseStage(command, origin, of, stage.id(), !stage.closing())));
        tickAgain(stage.id());
    }

    private void move(StageId stage, @Nullable StageId after) {
        orTell(commands.run((command, origin, of) -> new BoardCommand.MoveStage(command, origin, of, stage, after)));
    }

    private void recolour(StageId stage, StageColour colour) {
        orTell(commands.run((command, origin, of) -> new BoardCommand.ColourStage(command, origin, of, stage, colour)));
        tickAgain(stage);
    }

    /** The browser has ticked or unticked what stays where nothing came of it. */
    private void tickAgain(StageId stage) {
        stages.stream().filter(each -> each.id().equals(stage)).findFirst().ifPresent(this::tick);
    }

    private void tick(StageSnapshot stage) {
        ColumnMenu menu = menus.get(stage.id());
        if (menu != null) {
            menu.follow(stage, stages.getFirst().equals(stage), stages.getLast().equals(stage));
        }
    }

    private void askToRemove(StageSnapshot stage) {
        new DestructiveQuestion(
                        text("stage.remove", stage.name()),
                        text("stage.remove.message"),
                        text("stage.remove.confirm"),
                        text("edit.cancel"),
                        () -> orTell(commands.run((command, origin, of) ->
                                new BoardCommand.RemoveStage(command, origin, of, stage.id()))))
                .open();
    }

    private static void orTell(Optional<String> problem) {
        problem.ifPresent(text -> new Notice(text).open());
    }

    private @Nullable StageId neighbour(int place) {
        return place < 0 || place >= stages.size() ? null : stages.get(place).id();
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
