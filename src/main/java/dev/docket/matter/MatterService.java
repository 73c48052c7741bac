package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to change a matter: a command in, an outcome back, one transaction under the lock of the board. Readers
 * may look, members and administrators may write, as far as they belong to the board; whose account does not allow it at
 * all is refused with an exception.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class MatterService {

    /** Long enough for a queue of writers, short enough to be told of an outage, in seconds. */
    private static final int TIME_LIMIT = 10;

    private final BoardRepository boards;
    private final MatterRepository matters;
    private final CurrentAccess access;
    private final CommandLedger ledger;
    private final CommandHandler handler;
    private final SeveralHandler several;
    private final ConflictCount conflicts;

    MatterService(
            BoardRepository boards,
            MatterRepository matters,
            CurrentAccess access,
            CommandLedger ledger,
            CommandHandler handler,
            SeveralHandler several,
            ConflictCount conflicts) {
        this.boards = boards;
        this.matters = matters;
        this.access = access;
        this.ledger = ledger;
        this.handler = handler;
        this.several = several;
        this.conflicts = conflicts;
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
        if (command instanceof MatterCommand.Delete) {
            access.requireAdministrator();
        }
        return switch (command) {
            case MatterCommand.Single one -> execute(board.get(), one, ledger.open(one.board(), List.of(one.id())));
            case MatterCommand.Several all -> execute(board.get(), all, ledger.open(all.board(), all.partIds()));
        };
    }

    private Outcome execute(Board board, MatterCommand.Single command, CommandLedger.Page known) {
        Optional<CommandLedger.Done> done = known.done(command.id());
        if (known.access() != BoardAccess.WRITE) {
            // What was done remains done, but what the matter holds now is no longer for him.
            return done.<Outcome>map(CommandLedger.Done::outcome).orElseGet(() -> refused(known.access()));
        }
        return done.map(each -> handler.repeat(board, command, each))
                .orElseGet(() -> conflicts.counted(handler.carryOut(board, command)));
    }

    private Outcome execute(Board board, MatterCommand.Several command, CommandLedger.Page known) {
        Optional<Outcome.Several> done = SeveralHandler.done(command, known);
        if (known.access() != BoardAccess.WRITE) {
            return done.<Outcome>map(each -> each).orElseGet(() -> refused(known.access()));
        }
        return done.map(each -> several.repeat(board, command, each))
                .orElseGet(() -> conflicts.counted(several.carryOut(board, command)));
    }

    private static Outcome refused(BoardAccess allowed) {
        return new Outcome.Refused(allowed == BoardAccess.NONE ? RefusalReason.NOT_A_MEMBER : RefusalReason.READ_ONLY);
    }

    /** A matter with everything that its panel shows; also one that is archived. Only for who may see the board. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
    public Optional<OpenMatter> find(BoardId board, MatterNumber number) {
        return readable(board, () -> matters.findByBoardIdAndNumber(board.value(), number.value()));
    }

    /** The same by its identity. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
    public Optional<OpenMatter> find(BoardId board, MatterId matter) {
        return readable(board, () -> matters.findByIdAndBoardId(matter.value(), board.value()));
    }

    private Optional<OpenMatter> readable(BoardId board, Supplier<Optional<Matter>> found) {
        return access.to(board) == BoardAccess.NONE
                ? Optional.empty()
                : found.get()
                        .filter(matter -> !matter.isDeleted())
                        .map(matter -> new OpenMatter(
                                matter.id(),
                                matter.number(),
                                matter.stage(),
                                matter.isArchived(),
                                matter.details(),
                                matter.condition().closed()));
    }
}
