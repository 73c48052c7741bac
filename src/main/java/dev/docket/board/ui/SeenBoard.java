package dev.docket.board.ui;

import dev.docket.finding.Lanes;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A board as far as its user wants to see it.
 *
 * @param shown the same stages with the matters that he sees
 * @param isPart whether some of it may be out of sight
 * @param lanes in which of them what he sees stands, if there are any
 */
record SeenBoard(BoardSnapshot whole, BoardSnapshot shown, boolean isPart, Lanes lanes) {

    static SeenBoard all(BoardSnapshot whole) {
        return new SeenBoard(whole, whole, false, Lanes.NONE);
    }

    /** Only the matters that are wanted. */
    static SeenBoard of(BoardSnapshot whole, Predicate<MatterSnapshot> wanted) {
        BoardSnapshot shown = new BoardSnapshot(
                whole.id(),
                whole.name(),
                whole.revision(),
                whole.stages().stream().map(stage -> restricted(stage, wanted)).toList(),
                whole.members());
        return new SeenBoard(whole, shown, true, Lanes.NONE);
    }

    /** The same in lanes. */
    SeenBoard in(Lanes other) {
        return new SeenBoard(whole, shown, isPart, other);
    }

    /** What is shown in the order in which it is drawn: lane by lane. */
    BoardSnapshot asDrawn() {
        return lanes.isEmpty()
                ? shown
                : on(shown.stages().stream()
                        .map(stage -> stage.holding(lanes.part(stage.matters()).values().stream()
                                .flatMap(Collection::stream)
                                .toList()))
                        .toList());
    }

    private BoardSnapshot on(List<StageSnapshot> stages) {
        return new BoardSnapshot(whole.id(), whole.name(), whole.revision(), stages, whole.members());
    }

    boolean shows(MatterId matter) {
        return shown.matter(matter).isPresent();
    }

    /** How many matters stand in a stage, seen or not: its limit is for them all. */
    int total(StageId stage) {
        return whole.stage(stage).map(each -> each.matters().size()).orElse(0);
    }

    private static StageSnapshot restricted(StageSnapshot stage, Predicate<MatterSnapshot> wanted) {
        return stage.holding(stage.matters().stream().filter(wanted).toList());
    }
}
