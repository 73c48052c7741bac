package dev.docket.matter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Carries out a command for several matters, part by part, in the transaction that holds the lock on the board. */
@Component
class SeveralHandler {

    private final CommandHandler handler;

    SeveralHandler(CommandHandler handler) {
        this.handler = handler;
    }

    /** What of it was done, if it was carried out before. */
    static Optional<Outcome.Several> done(MatterCommand.Several command, CommandLedger.Page known) {
        Map<MatterId, Outcome> each = new LinkedHashMap<>();
        for (MatterCommand.Part part : command.parts()) {
            known.done(part.id()).ifPresent(done -> each.put(part.matter(), done.outcome()));
        }
        return each.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Several(last(each, Revision.NONE), each));
    }

    /** Answers a command that was carried out before: of what stayed then it is told again why. */
    Outcome repeat(Board board, MatterCommand.Several command, Outcome.Several done) {
        Map<MatterId, Outcome> each = new LinkedHashMap<>();
        for (MatterCommand.Part part : command.parts()) {
            Outcome before = done.each().get(part.matter());
            each.put(part.matter(), before == null ? handler.stayed(board, part) : before);
        }
        return new Outcome.Several(done.revision(), each);
    }

    Outcome carryOut(Board board, MatterCommand.Several command) {
        Map<MatterId, Outcome> each = new LinkedHashMap<>();
        for (MatterCommand.Part part : command.parts()) {
            Outcome outcome = handler.carryOut(board, part);
            if (outcome instanceof Outcome.Refused) {
                // What the parts before it have written is not to be.
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                return outcome;
            }
            each.put(part.matter(), outcome);
        }
        return new Outcome.Several(last(each, board.revision()), each);
    }

    /** The revision of the last of them that was applied; the other one if none was. */
    private static Revision last(Map<MatterId, Outcome> each, Revision none) {
        return each.values().stream()
                .filter(Outcome.Applied.class::isInstance)
                .map(outcome -> ((Outcome.Applied) outcome).revision())
                .reduce((earlier, later) -> later.isAfter(earlier) ? later : earlier)
                .orElse(none);
    }
}
