package dev.docket.board.ui;

import dev.docket.matter.MatterCommand;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import java.util.Optional;
import java.util.Set;

/** Archives a matter, and says why where it cannot be done. */
class Archiving {

    private final CardMoves.Board board;
    private final RefusalText refusals;

    Archiving(CardMoves.Board board, RefusalText refusals) {
        this.board = board;
        this.refusals = refusals;
    }

    /** Archives it; {@code onwards} is for when it is off the board, whoever did it. */
    void archive(OpenMatter matter, Runnable onwards) {
        board.send(
                matter.number().value(),
                (id, origin, of) -> new MatterCommand.Archive(id, origin, of, matter.id()),
                outcome -> {
                    Optional<String> refusal = refusal(outcome);
                    if (!(outcome instanceof Outcome.Refused)) {
                        onwards.run();
                    }
                    refusal.ifPresent(why -> refuse(matter, why));
                });
    }

    private Optional<String> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Gone gone -> Optional.of(refusals.gone(gone));
            case Outcome.Refused refused -> Optional.of(refusals.refused(refused));
            case Outcome.Applied applied -> Optional.empty();
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Conflicted conflicted -> Optional.empty();
            case Outcome.Stale stale -> Optional.empty();
            case Outcome.Invalid invalid -> Optional.empty();
            case Outcome.Several several -> Optional.empty();
        };
    }

    private void refuse(OpenMatter matter, String why) {
        board.caughtUp(Set.of(matter.id()));
        new Notice(why).open();
    }
}
