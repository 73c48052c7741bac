package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageSnapshot;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matters that the user of a view has picked to do something with all of them. Nobody else knows of it. */
final class Selection {

    private final Set<MatterId> matters = new HashSet<>();
    private @Nullable MatterId last;

    Set<MatterId> matters() {
        return Set.copyOf(matters);
    }

    /** Picks a matter, or lets go of it. */
    void toggle(MatterId matter) {
        if (matters.remove(matter)) {
            last = null;
        } else {
            matters.add(matter);
            last = matter;
        }
    }

    /** Picks all from the one that was picked last to this one, if they stand in one stage; otherwise this one. */
    void extend(MatterId matter, BoardSnapshot board) {
        List<MatterId> order = board.stages().stream()
                .map(Selection::order)
                .filter(stage -> stage.contains(matter))
                .findFirst()
                .orElse(List.of(matter));
        int from = order.indexOf(last);
        int to = order.indexOf(matter);
        matters.addAll(from < 0 ? Set.of(matter) : order.subList(Math.min(from, to), Math.max(from, to) + 1));
        last = matter;
    }

    void addAll(Collection<MatterId> others) {
        matters.addAll(others);
    }

    void clear() {
        matters.clear();
        last = null;
    }

    /** Lets go of those that are no longer on the board. */
    void follow(BoardSnapshot board) {
        matters.removeIf(matter -> board.matter(matter).isEmpty());
    }

    /** The picked matters as they stand on the board, stage by stage and each from the top. */
    List<MatterSnapshot> on(BoardSnapshot board) {
        return matters.isEmpty()
                ? List.of()
                : board.stages().stream()
                        .flatMap(stage -> stage.matters().stream())
                        .filter(matter -> matters.contains(matter.id()))
                        .toList();
    }

    private static List<MatterId> order(StageSnapshot stage) {
        return stage.matters().stream().map(MatterSnapshot::id).toList();
    }
}
