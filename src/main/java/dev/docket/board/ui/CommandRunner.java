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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends the commands of one board, under its own origin: while it is open, and what was not saved also afterwards. */
class CommandRunner {

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardId board;
    private final Supplier<Optional<BoardSync>> sync;
    private final BiFunction<String, Object[], String> texts;
    private final Witness witness;
    private final Unsaved unsaved;
    private @Nullable BoardSync last;

    /**
     * Sends nothing yet.
     *
     * @param sync what takes commands to the server; nothing while the board is not attached
     * @param unsaved takes what nobody answered, and has it sent again
     */
    CommandRunner(
            BoardId board,
            Supplier<Optional<BoardSync>> sync,
            BiFunction<String, Object[], String> texts,
            Witness witness,
            Unsaved unsaved) {
        this.board = board;
        this.sync = sync;
        this.texts = texts;
        this.witness = witness;
        this.unsaved = unsaved;
        unsaved.sentBy(this::send);
    }

    /**
     * Hands on the outcome.
     *
     * @param subject the matter or matters that the command is for, in words
     */
    void send(String subject, Wish wish, Errand.Sender sender) {
        send(subject, CommandId.random(), wish, sender);
    }

    /** The same for a command that has been named already. */
    void send(String subject, CommandId id, Wish wish, Errand.Sender sender) {
        send(new Errand(subject, wish.as(id, origin, board), sender));
    }

    private void send(Errand errand) {
        if (!unsaved.admits(errand)) {
            errand.sender().full(texts.apply("unsaved.full", new Object[] {Unsaved.MOST}));
            return;
        }
        sync.get().ifPresent(open -> last = open);
        BoardSync way = last;
        if (way != null) {
            witness.sent(errand.command());
            way.send(errand.command(), outcome -> answered(errand, outcome));
        }
    }

    private void answered(Errand errand, Optional<Outcome> outcome) {
        try {
            outcome.ifPresentOrElse(known -> decided(errand, known), () -> missed(errand));
        } finally {
            witness.decided(errand.command(), outcome);
        }
    }

    private void decided(Errand errand, Outcome outcome) {
        unsaved.decided(errand.command().id());
        errand.sender().decided(outcome);
    }

    private void missed(Errand errand) {
        if (errand.sender().missed()) {
            unsaved.discard(errand.command().id());
        } else {
            unsaved.missed(errand);
        }
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
