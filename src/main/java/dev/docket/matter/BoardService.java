package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards of the practice. Everyone may know them; administrators add some. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class BoardService {

    private static final Origin ORIGIN = new Origin("board");

    private final BoardRepository boards;
    private final StageRepository stages;
    private final ChangeLog log;
    private final Clock clock;

    BoardService(BoardRepository boards, StageRepository stages, ChangeLog log, Clock clock) {
        this.boards = boards;
        this.stages = stages;
        this.log = log;
        this.clock = clock;
    }

    /** All boards, the oldest first: that one is the default. */
    @Transactional(readOnly = true)
    public List<BoardSummary> all() {
        return boards.findAllByOrderById().stream().map(Board::summary).toList();
    }

    @Transactional(readOnly = true)
    public Optional<BoardSummary> find(BoardId id) {
        return boards.findById(id.value()).map(Board::summary);
    }

    /** The stages of a board in order; none if there is no such board. */
    @Transactional(readOnly = true)
    public List<StageSummary> stages(BoardId board) {
        return stages.findByBoardIdOrderByPosition(board.value()).stream()
                .map(Stage::summary)
                .toList();
    }

    /** Adds a board with its stages, at revision 1. */
    @Transactional
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public BoardSummary create(NewBoard wanted) {
        Board board = boards.save(new Board(wanted.name(), wanted.pattern(), clock.instant()));
        for (int i = 0; i < wanted.stages().size(); i++) {
            stages.save(new Stage(board.id(), i, wanted.stages().get(i)));
        }
        log.append(
                board,
                new ChangeLog.Entry(
                        ChangeKind.BOARD_CREATED, null, Map.of(), ORIGIN, CommandId.random(), clock.instant()));
        return board.summary();
    }
}
