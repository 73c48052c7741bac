package dev.docket.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides on what is to change about a board itself. Runs in the transaction that holds the lock on the board. */
@Component
class BoardCommandHandler {

    private final BoardRepository boards;
    private final StageCommandHandler stages;
    private final MemberCommandHandler members;
    private final StructureLog log;

    BoardCommandHandler(
            BoardRepository boards, StageCommandHandler stages, MemberCommandHandler members, StructureLog log) {
        this.boards = boards;
        this.stages = stages;
        this.members = members;
        this.log = log;
    }

    BoardOutcome carryOut(Board board, BoardCommand command) {
        return switch (command) {
            case BoardCommand.RenameBoard rename -> rename(board, rename);
            case BoardCommand.AddStage add -> stages.add(board, add);
            case BoardCommand.OfStage of -> stages.change(board, of);
            case BoardCommand.OfMember of -> members.change(board, of);
        };
    }

    private BoardOutcome rename(Board board, BoardCommand.RenameBoard command) {
        String before = board.summary().name();
        String name = command.name().strip();
        if (name.equals(before)) {
            return new BoardOutcome.Unchanged();
        }
        List<String> others = boards.findAllByOrderById().stream()
                .map(Board::summary)
                .filter(other -> !other.id().equals(board.id()))
                .map(BoardSummary::name)
                .toList();
        Optional<String> problem = StructureName.problem(name, StructureName.LONGEST_OF_BOARD, others);
        if (problem.isPresent()) {
            return new BoardOutcome.Invalid(problem.get());
        }
        board.rename(name);
        return log.append(board, command, ChangeKind.BOARD_RENAMED, Map.of(Change.NAME, FieldChange.of(before, name)));
    }
}
