package dev.docket.matter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the matters that a command is for, and says why it cannot be carried out where one is not on the board. */
@Component
class StandingMatters {

    private final MatterRepository matters;
    private final MatterLog log;

    StandingMatters(MatterRepository matters, MatterLog log) {
        this.matters = matters;
        this.log = log;
    }

    /** The matter, also when it is archived; nothing if it was deleted, or is another board's. */
    Optional<Matter> find(Board board, MatterId id) {
        return matters.findById(id.value()).filter(matter -> matter.isOn(board) && !matter.isDeleted());
    }

    /** Reads all that a move is about with one question to the database; whoever looks for it then has it at once. */
    void bring(MatterCommand.Move move) {
        matters.findWithStages(
                Stream.of(move.matter(), move.above(), move.below())
                        .filter(Objects::nonNull)
                        .map(MatterId::value)
                        .toList(),
                List.of(move.from().value(), move.to().value()));
    }

    /** Does it to a matter that is on the board. */
    Outcome present(Board board, MatterId id, Function<Matter, Outcome> action) {
        return find(board, id)
                .map(matter -> matter.isArchived() ? log.gone(matter) : action.apply(matter))
                .orElseGet(() -> new Outcome.Gone(""));
    }
}
