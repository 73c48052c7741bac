package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The boards of the practice. Their members may know them; administrators may know all, add some and change what they
 * consist of. A new board has everyone for a member who has an account then; an account that is made later belongs to no
 * board until an administrator lets it in.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class BoardService {

    private static final Origin ORIGIN = new Origin("board");

    /** Long enough for a queue of writers, short enough to be told of an outage, in seconds. */
    private static final int TIME_LIMIT = 10;

    private final BoardRepository boards;
    private final StageRepository stages;
    private final BoardMembers members;
    private final CurrentAccess access;
    private final BoardCommandHandler handler;
    private final ChangeLog log;
    private final Clock clock;

    BoardService(
            BoardRepository boards,
            StageRepository stages,
            BoardMembers members,
            CurrentAccess access,
            BoardCommandHandler handler,
            ChangeLog log,
            Clock clock) {
        this.boards = boards;
        this.stages = stages;
        this.members = members;
        this.access = access;
        this.handler = handler;
        this.log = log;
        this.clock = clock;
    }

    /** All boards that the current person may see, the oldest first: that one is the default. */
    @Transactional(readOnly = true)
    public List<BoardSummary> all() {
        Predicate<BoardId> seen = access.seen();
        return boards.findAllByOrderById().stream()
                .map(Board::summary)
                .filter(board -> seen.test(board.id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<BoardSummary> find(BoardId id) {
        return boards.findById(id.value()).map(Board::summary).filter(board -> access.to(id) != BoardAccess.NONE);
    }

    /** The stages of a board in order; none if there is no such board, or not for the current person. */
    @Transactional(readOnly = true)
    public List<StageSummary> stages(BoardId board) {
        if (access.to(board) == BoardAccess.NONE) {
            return List.of();
        }
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
        members.addEverybody(board.id());
        log.append(
                board,
                new ChangeLog.Entry(
                        ChangeKind.BOARD_CREATED, null, Map.of(), ORIGIN, CommandId.random(), clock.instant()));
        return board.summary();
    }

    /**
     * Changes what a board consists of, or says why not. A command that wrote something and is sent again changes
     * nothing and gets the same answer; one that was refused is decided anew.
     */
    @Transactional(timeout = TIME_LIMIT)
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public BoardOutcome execute(BoardCommand command) {
        Optional<Board> board = boards.lock(command.board().value());
        if (board.isEmpty()) {
            return new BoardOutcome.Gone();
        }
        return log.done(command).orElseGet(() -> handler.carryOut(board.get(), command));
    }
}
