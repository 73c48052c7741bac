package dev.docket.board.ui;

import dev.docket.finding.BoardQuery;
import dev.docket.finding.LaneOrder;
import dev.docket.finding.Viewpoint;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.sync.BoardUpdate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the user of one open board wants to see of it. Lies between the board and whatever draws it. */
class BoardSight {

    private final Set<MatterId> pinned = new HashSet<>();
    private final BoardSearch search;
    private final Supplier<Viewpoint> viewpoint;
    private final LaneOrder lanes;
    private BoardQuery query = BoardQuery.ALL;

    BoardSight(BoardSearch search, Supplier<Viewpoint> viewpoint, LaneOrder lanes) {
        this.search = search;
        this.viewpoint = viewpoint;
        this.lanes = lanes;
    }

    BoardQuery query() {
        return query;
    }

    /** Wants to see something else from now on. */
    void look(BoardQuery wanted) {
        boolean isSame = wanted.with(query.lanes()).equals(query);
        query = wanted;
        if (!isSame) {
            pinned.clear();
            search.begin(wanted.text());
        }
    }

    /** Shows these too, until something else is wanted. */
    void pin(Collection<MatterId> matters) {
        pinned.addAll(matters);
    }

    /** What has changed may be found now, or no longer. */
    void follow(BoardUpdate update) {
        search.follow(update);
    }

    /** Whether what is found may still change by itself. */
    boolean isUnsettled() {
        return search.isUnderWay();
    }

    SeenBoard over(BoardSnapshot board) {
        SeenBoard seen = query.isEmpty() ? SeenBoard.all(board) : SeenBoard.of(board, wanted());
        return seen.in(lanes.lanes(query.lanes(), seen.whole(), seen.shown()));
    }

    /** Tells what its user sees from what he does not. */
    Predicate<MatterSnapshot> seen() {
        return query.isEmpty() ? matter -> true : wanted();
    }

    private Predicate<MatterSnapshot> wanted() {
        Predicate<MatterSnapshot> filter = query.filter().from(viewpoint.get());
        return matter ->
                (filter.test(matter) && (search.isEmpty() || search.finds(matter))) || pinned.contains(matter.id());
    }
}
