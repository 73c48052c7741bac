package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterService;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Sends the commands of one open board, under its own origin. */
class CommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardId board;
    private final MatterService matters;

    CommandRunner(BoardId board, MatterService matters) {
        this.board = board;
        this.matters = matters;
    }

    /** What became of the command; nothing if the database did not answer, so that nobody can say. */
    Optional<Outcome> run(Wish wish) {
        MatterCommand command = wish.as(CommandId.random(), origin, board);
        try {
            return Optional.of(matters.execute(command));
        } catch (DataIntegrityViolationException e) {
            // The database did answer: this is a bug of ours, to be told as one.
            throw e;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A command could not be carried out: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** The revision at which the view finds what its command did; nothing if it did nothing. */
    static Optional<Revision> confirmed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> Optional.of(applied.revision());
            case Outcome.Conflicted conflicted -> Optional.of(conflicted.revision());
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Stale stale -> Optional.empty();
            case Outcome.Gone gone -> Optional.empty();
            case Outcome.Refused refused -> Optional.empty();
            case Outcome.Invalid invalid -> Optional.empty();
        };
    }

    /** A command that lacks only its identity. */
    @FunctionalInterface
    interface Wish {

        MatterCommand as(CommandId id, Origin origin, BoardId board);
    }
}
