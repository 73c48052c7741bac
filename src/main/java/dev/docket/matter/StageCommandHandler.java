package dev.docket.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on the stages of a board. Runs in the transaction that holds the lock on the board. */
@Component
class StageCommandHandler {

    private static final int HIGHEST_NUMBER = 999;

    private final StageRepository stages;
    private final MatterRepository matters;
    private final StructureLog log;

    StageCommandHandler(StageRepository stages, MatterRepository matters, StructureLog log) {
        this.stages = stages;
        this.matters = matters;
        this.log = log;
    }

    BoardOutcome add(Board board, BoardCommand.AddStage command) {
        List<Stage> row = row(board);
        Optional<Integer> place = placeAfter(row, command.after());
        if (place.isEmpty()) {
            return new BoardOutcome.Refused(RefusalReason.STAGE_GONE);
        }
        String name = command.name().strip();
        Optional<String> problem = problem(name, row, null);
        if (problem.isPresent()) {
            return new BoardOutcome.Invalid(problem.get());
        }
        Stage added = stages.save(new Stage(board.id(), place.get(), NewStage.of(name, StageColour.SLATE)));
        row.add(place.get(), added);
        line(row);
        return log.append(board, command, ChangeKind.STAGE_ADDED, fields(null, added.id(), null, name));
    }

    BoardOutcome change(Board board, BoardCommand.OfStage command) {
        List<Stage> row = row(board);
        Optional<Stage> found =
                row.stream().filter(each -> each.id().equals(command.stage())).findFirst();
        if (found.isEmpty()) {
            return new BoardOutcome.Refused(RefusalReason.STAGE_GONE);
        }
        Stage stage = found.get();
        return switch (command) {
            case BoardCommand.RenameStage rename -> rename(board, rename, row, stage);
            case BoardCommand.MoveStage move -> move(board, move, row, stage);
            case BoardCommand.RemoveStage remove -> remove(board, remove, row, stage);
            case BoardCommand.LimitStage limit -> limit(board, limit, stage);
            case BoardCommand.ExpectStage expect -> expect(board, expect, stage);
            case BoardCommand.CloseStage close -> close(board, close, stage);
            case BoardCommand.ColourStage colour -> colour(board, colour, stage);
        };
    }

    private BoardOutcome rename(Board board, BoardCommand.RenameStage command, List<Stage> row, Stage stage) {
        String before = stage.summary().name();
        String name = command.name().strip();
        if (name.equals(before)) {
            return new BoardOutcome.Unchanged();
        }
        Optional<String> problem = problem(name, row, stage);
        if (problem.isPresent()) {
            return new BoardOutcome.Invalid(problem.get());
        }
        stage.rename(name);
        return log.append(board, command, ChangeKind.STAGE_RENAMED, fields(stage.id(), stage.id(), before, name));
    }

    private BoardOutcome move(Board board, BoardCommand.MoveStage command, List<Stage> row, Stage stage) {
        int before = row.indexOf(stage);
        if (stage.id().equals(command.after())) {
            return new BoardOutcome.Unchanged();
        }
        row.remove(before);
        Optional<Integer> place = placeAfter(row, command.after());
        if (place.isEmpty()) {
            return new BoardOutcome.Refused(RefusalReason.STAGE_GONE);
        }
        if (place.get() == before) {
            return new BoardOutcome.Unchanged();
        }
        row.add(place.get(), stage);
        line(row);
        return changed(
                board,
                command,
                ChangeKind.STAGE_MOVED,
                stage,
                Map.of(Change.POSITION, FieldChange.of(before, place.get())));
    }

    private BoardOutcome remove(Board board, BoardCommand.RemoveStage command, List<Stage> row, Stage stage) {
        if (row.size() == 1) {
            return new BoardOutcome.Refused(RefusalReason.LAST_STAGE);
        }
        if (matters.firstRank(stage.id().value()).isPresent()) {
            return new BoardOutcome.Refused(RefusalReason.STAGE_OCCUPIED);
        }
        int place = row.indexOf(stage);
        Stage neighbour = row.get(place == 0 ? 1 : place - 1);
        matters.takeOver(stage.id().value(), neighbour.id().value());
        stages.deleteById(stage.id().value());
        String name = stage.summary().name();
        return log.append(board, command, ChangeKind.STAGE_REMOVED, fields(stage.id(), null, name, null));
    }

    private BoardOutcome limit(Board board, BoardCommand.LimitStage command, Stage stage) {
        Integer before = stage.limit();
        Integer limit = command.limit();
        if (isNoNumber(limit)) {
            return new BoardOutcome.Invalid("limit");
        }
        boolean wasHard = stage.isLimitHard();
        boolean hard = limit != null && command.hard();
        if (Objects.equals(before, limit) && wasHard == hard) {
            return new BoardOutcome.Unchanged();
        }
        stage.limitTo(limit, hard);
        Map<String, FieldChange> fields =
                Map.of(Change.LIMIT, FieldChange.of(before, limit), Change.HARD, FieldChange.of(wasHard, hard));
        return changed(board, command, ChangeKind.STAGE_LIMIT_CHANGED, stage, fields);
    }

    private BoardOutcome expect(Board board, BoardCommand.ExpectStage command, Stage stage) {
        Integer before = stage.expectedDays();
        Integer days = command.days();
        if (isNoNumber(days)) {
            return new BoardOutcome.Invalid("days");
        }
        if (Objects.equals(before, days)) {
            return new BoardOutcome.Unchanged();
        }
        stage.expect(days);
        Map<String, FieldChange> fields = Map.of(Change.EXPECTED, FieldChange.of(before, days));
        return changed(board, command, ChangeKind.STAGE_EXPECTATION_CHANGED, stage, fields);
    }

    private BoardOutcome close(Board board, BoardCommand.CloseStage command, Stage stage) {
        boolean before = stage.isClosing();
        if (before == command.closing()) {
            return new BoardOutcome.Unchanged();
        }
        stage.close(command.closing());
        Map<String, FieldChange> fields = Map.of(Change.CLOSING, FieldChange.of(before, command.closing()));
        return changed(board, command, ChangeKind.STAGE_CLOSING_CHANGED, stage, fields);
    }

    private static boolean isNoNumber(@Nullable Integer wanted) {
        return wanted != null && (wanted < 1 || wanted > HIGHEST_NUMBER);
    }

    private BoardOutcome colour(Board board, BoardCommand.ColourStage command, Stage stage) {
        StageColour before = stage.colour();
        if (before == command.colour()) {
            return new BoardOutcome.Unchanged();
        }
        stage.recolour(command.colour());
        Map<String, FieldChange> fields = Map.of(Change.COLOUR, FieldChange.of(before, command.colour()));
        return changed(board, command, ChangeKind.STAGE_COLOUR_CHANGED, stage, fields);
    }

    private BoardOutcome changed(
            Board board, BoardCommand command, ChangeKind kind, Stage stage, Map<String, FieldChange> differences) {
        String name = stage.summary().name();
        Map<String, FieldChange> fields = new HashMap<>(fields(stage.id(), stage.id(), name, name));
        fields.putAll(differences);
        return log.append(board, command, kind, fields);
    }

    private static Map<String, FieldChange> fields(
            @Nullable StageId from, @Nullable StageId to, @Nullable String before, @Nullable String after) {
        return Map.of(Change.STAGE, FieldChange.of(from, to), Change.NAME, FieldChange.of(before, after));
    }

    private static Optional<String> problem(String name, List<Stage> row, @Nullable Stage itself) {
        List<String> others = row.stream()
                .filter(each -> !each.equals(itself))
                .map(each -> each.summary().name())
                .toList();
        return StructureName.problem(name, StructureName.LONGEST_OF_STAGE, others);
    }

    /** The place right of a stage, the first place for none; nothing if the stage is not there. */
    private static Optional<Integer> placeAfter(List<Stage> row, @Nullable StageId after) {
        if (after == null) {
            return Optional.of(0);
        }
        int place = row.stream().map(Stage::id).toList().indexOf(after);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    private List<Stage> row(Board board) {
        return new ArrayList<>(stages.findByBoardIdOrderByPosition(board.id().value()));
    }

    private static void line(List<Stage> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).stand(i);
        }
    }
}
