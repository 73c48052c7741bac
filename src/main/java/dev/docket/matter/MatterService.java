package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to change a matter: a command in, an outcome back, one transaction under the lock of the board. Readers
 * may look, members and administrators may write; anybody else is refused with an exception.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class MatterService {

    /** Long enough for a queue of writers, short enough to be told of an outage, in seconds. */
    private static final int TIME_LIMIT = 10;

    private final BoardRepository boards;
    private final MatterRepository matters;
    private final ChangeLog log;
    private final CommandHandler handler;

    MatterService(BoardRepository boards, MatterRepository matters, ChangeLog log, CommandHandler handler) {
        this.boards = boards;
        this.matters = matters;
        this.log = log;
        this.handler = handler;
    }

    /**
     * Carries out a command, or says why not. A command that wrote something and is sent again changes nothing and
     * gets the same answer; one that was refused is decided anew.
     */
    @Transactional(timeout = TIME_LIMIT)
    public Outcome execute(MatterCommand command) {
        Optional<Board> board = boards.lock(command.board().value());
        if (board.isEmpty()) {
            return new Outcome.Gone("");
        }
        return log.done(command)
                .map(done -> handler.repeat(board.get(), command, done))
                .orElseGet(() -> handler.carryOut(board.get(), command));
    }

    /** A matter with everything that its panel shows; also one that is archived. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
    public Optional<OpenMatter> find(BoardId board, MatterNumber number) {
        return matters.findByBoardIdAndNumber(board.value(), number.value())
                .map(matter -> new OpenMatter(
                        matter.id(), matter.number(), matter.stage(), matter.isArchived(), matter.details()));
    }
}
