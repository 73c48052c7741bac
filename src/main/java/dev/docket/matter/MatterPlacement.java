package dev.docket.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the rank for a matter from the neighbours it was dropped between, as they stand now. Where one of them has
 * gone, the other decides, and so does the top of the stage; where both have, the matter goes to the end.
 */
@Component
class MatterPlacement {

    private final MatterRepository matters;
    private final StandingMatters standing;

    MatterPlacement(MatterRepository matters, StandingMatters standing) {
        this.matters = matters;
        this.standing = standing;
    }

    Rank top(StageId stage) {
        return Rank.between(null, rank(matters.firstRank(stage.value())));
    }

    /** Ranks for as many that are to stand above all others, in order. */
    List<Rank> tops(StageId stage, int count) {
        List<Rank> ranks = new ArrayList<>(count);
        Rank below = rank(matters.firstRank(stage.value()));
        for (int i = 0; i < count; i++) {
            below = Rank.between(null, below);
            ranks.add(below);
        }
        return ranks.reversed();
    }

    Rank end(StageId stage) {
        return Rank.between(rank(matters.lastRank(stage.value())), null);
    }

    /** This rank, or one right below it where another matter has come to stand there meanwhile. */
    Rank free(StageId stage, Rank wanted) {
        return matters.existsByStageIdAndRankAndArchivedAtIsNull(stage.value(), wanted.value())
                ? Rank.between(wanted, rank(matters.rankAfter(stage.value(), wanted.value())))
                : wanted;
    }

    /** A rank for each entry, in order, after all that stand in its stage; a stage may come many times. */
    List<Rank> ends(List<StageId> entries) {
        Map<StageId, Rank> last = new HashMap<>();
        List<Rank> ranks = new ArrayList<>(entries.size());
        for (StageId stage : entries) {
            Rank previous = last.get(stage);
            Rank next = previous == null ? end(stage) : Rank.between(previous, null);
            last.put(stage, next);
            ranks.add(next);
        }
        return ranks;
    }

    /** Where a matter goes that is dropped between these. */
    Gap between(Board board, StageId stage, @Nullable MatterId above, @Nullable MatterId below) {
        return standing(board, stage, above)
                .map(upper -> new Gap(upper, rank(matters.rankAfter(stage.value(), upper.value()))))
                .or(() -> standing(board, stage, below)
                        .map(lower -> new Gap(rank(matters.rankBefore(stage.value(), lower.value())), lower)))
                .orElseGet(() -> above == null && below != null
                        ? new Gap(null, rank(matters.firstRank(stage.value())))
                        : new Gap(rank(matters.lastRank(stage.value())), null));
    }

    /** A place between two ranks that follow upon each other, or beside one where there is no other. */
    record Gap(@Nullable Rank above, @Nullable Rank below) {

        Rank rank() {
            return Rank.between(above, below);
        }

        /** Whether what has this rank stands at its edge: going there changes no order. */
        boolean isBeside(Rank rank) {
            return rank.equals(above) || rank.equals(below);
        }
    }

    private Optional<Rank> standing(Board board, StageId stage, @Nullable MatterId neighbour) {
        return neighbour == null
                ? Optional.empty()
                : standing.find(board, neighbour)
                        .filter(matter -> matter.stage().equals(stage) && !matter.isArchived())
                        .map(Matter::rank);
    }

    private static @Nullable Rank rank(Optional<String> found) {
        return found.map(Rank::new).orElse(null);
    }
}
