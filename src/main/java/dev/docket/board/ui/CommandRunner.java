package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.sync.ui.BoardSync;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sends the commands of one open board, under its own origin. */
class CommandRunner {

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardId board;
    private final Supplier<Optional<BoardSync>> sync;
    private final BiFunction<String, Object[], String> texts;
    private final Witness witness;

    /**
     * Sends nothing yet.
     *
     * @param sync what takes commands to the server; nothing while the board is not attached
     */
    CommandRunner(
            BoardId board,
            Supplier<Optional<BoardSync>> sync,
            BiFunction<String, Object[], String> texts,
            Witness witness) {
        this.board = board;
        this.sync = sync;
        this.texts = texts;
        this.witness = witness;
    }

    /**
     * Hands on the outcome. Where the database does not answer, offers to send the same command again.
     *
     * @param subject the matter or matters that the command is for, in words
     */
    void send(String subject, Wish wish, Consumer<Outcome> told) {
        send(subject, CommandId.random(), wish, told);
    }

    /** The same for a command that has been named already. */
    void send(String subject, CommandId id, Wish wish, Consumer<Outcome> told) {
        send(subject, wish.as(id, origin, board), told);
    }

    private void send(String subject, MatterCommand command, Consumer<Outcome> told) {
        sendOnce(
                command,
                outcome -> outcome.ifPresentOrElse(
                        told,
                        () -> new Notice(texts.apply("board.unconfirmed", new Object[] {subject}))
                                .offering(texts.apply("board.retry", new Object[0]), () -> send(subject, command, told))
                                .open()));
    }

    /** Hands on the outcome, or nothing where the database does not answer, so that nobody can say. */
    void sendOnce(Wish wish, CommandId id, Consumer<Optional<Outcome>> told) {
        sendOnce(wish.as(id, origin, board), told);
    }

    private void sendOnce(MatterCommand command, Consumer<Optional<Outcome>> told) {
        sync.get().ifPresent(open -> {
            witness.sent(command);
            open.send(command, outcome -> {
                try {
                    told.accept(outcome);
                } finally {
                    witness.decided(command, outcome);
                }
            });
        });
    }

    /** A command that lacks only its identity. */
    @FunctionalInterface
    interface Wish {

        MatterCommand as(CommandId id, Origin origin, BoardId board);
    }

    /** Sees every command go, and what comes back. */
    interface Witness {

        /** Looks at nothing. */
        Witness NOBODY = new Witness() {
            @Override
            public void sent(MatterCommand command) {
                // Nothing is to be taken back.
            }

            @Override
            public void decided(MatterCommand command, Optional<Outcome> outcome) {
                // Nothing is to be taken back.
            }
        };

        /** It is about to be sent: nothing shows yet what it will do. */
        void sent(MatterCommand command);

        /** Its outcome is known, and whoever sent it has been told; or nobody can say what became of it. */
        void decided(MatterCommand command, Optional<Outcome> outcome);
    }
}
