package dev.docket.board.ui;

import dev.docket.database.DatabaseTrouble;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardOutcome;
import dev.docket.matter.BoardService;
import dev.docket.matter.CommandId;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends what an administrator changes about one open board, and says what became of it. */
class BoardCommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BoardCommandRunner.class);

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardId board;
    private final BoardService boards;
    private final RefusalText refusals;
    private final UnaryOperator<String> texts;
    private Consumer<Optional<Revision>> catchUp = revision -> {};
    private @Nullable BoardCommand unconfirmed;

    BoardCommandRunner(BoardId board, BoardService boards, RefusalText refusals, UnaryOperator<String> texts) {
        this.board = board;
        this.boards = boards;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** Who brings the view up to date: to a revision, or to whatever there is now. */
    void onDone(Consumer<Optional<Revision>> listener) {
        catchUp = listener;
    }

    /** Why the value cannot be taken, to be shown where it was typed; nothing if there is no more to do about it. */
    Optional<String> run(Wish wish) {
        BoardCommand command = command(wish);
        unconfirmed = command;
        try {
            BoardOutcome outcome = boards.execute(command);
            unconfirmed = null;
            return told(outcome);
        } catch (DataAccessException | TransactionException e) {
            if (!DatabaseTrouble.isTemporary(e)) {
                throw e;
            }
            LOG.warn("A board could not be changed: {}", e.getMessage());
            return Optional.of(texts.apply("board.unsaved"));
        }
    }

    /** The same wish again is the same command: what may have been done is answered, and not done twice. */
    private BoardCommand command(Wish wish) {
        BoardCommand before = unconfirmed;
        if (before != null && wish.as(before.id(), origin, board).equals(before)) {
            return before;
        }
        return wish.as(CommandId.random(), origin, board);
    }

    private Optional<String> told(BoardOutcome outcome) {
        return switch (outcome) {
            case BoardOutcome.Invalid(var problem) -> Optional.of(texts.apply("edit.problem." + problem));
            case BoardOutcome.Applied(var revision) -> {
                catchUp.accept(Optional.of(revision));
                yield Optional.empty();
            }
            case BoardOutcome.Unchanged unchanged -> Optional.empty();
            case BoardOutcome.Gone gone -> notice(texts.apply("edit.gone"));
            case BoardOutcome.Refused(var reason) -> notice(refusals.refused(reason));
        };
    }

    private Optional<String> notice(String text) {
        catchUp.accept(Optional.empty());
        new Notice(text).open();
        return Optional.empty();
    }

    /** A command that lacks only its identity. */
    @FunctionalInterface
    interface Wish {

        BoardCommand as(CommandId id, Origin origin, BoardId board);
    }
}
