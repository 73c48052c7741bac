package dev.docket.board.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.docket.finding.BoardQuery;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Vocabulary;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.OwnWrites;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The canvas of an open board with what stands above and below it: draws as much of the board as its user wants to see. */
@StyleSheet("finding.css")
@StyleSheet("unsaved.css")
class BoardSheet extends Div {

    private final BoardCanvas canvas;
    private final CardMoves moves;
    private final BulkCommands bulk;
    private final BoardSight sight;
    private final FilterBar filters;
    private final LeavingNotice leaving;
    private final OwnWrites writes;
    private final People people;
    private final NothingFound nothing;
    private final Predicate<BoardSnapshot> writable;

    /**
     * A sheet without a board yet.
     *
     * @param writable whether its user may change the board as it is there
     * @param look told of what he wants to see instead
     */
    BoardSheet(
            BoardCanvas canvas,
            CardMoves moves,
            BulkCommands bulk,
            BoardSight sight,
            LeavingNotice leaving,
            OwnWrites writes,
            People people,
            Predicate<BoardSnapshot> writable,
            Consumer<BoardQuery> look) {
        this.canvas = canvas;
        this.moves = moves;
        this.bulk = bulk;
        this.sight = sight;
        this.people = people;
        filters = new FilterBar(new FilterWords(people, this::getTranslation), look);
        this.leaving = leaving;
        this.writes = writes;
        this.writable = writable;
        nothing = new NothingFound(() -> look.accept(sight.query().cleared()));
        nothing.setVisible(false);
        addClassName("board-sheet");
        add(filters, canvas, nothing, bulk.bar());
    }

    /** What has come with an update may be found now, or no longer. */
    void follow(BoardUpdate update) {
        canvas.allow(writable.test(update.snapshot()));
        sight.follow(update);
    }

    /** Draws the board as its user expects it. */
    void draw(BoardSnapshot expected) {
        SeenBoard seen = sight.over(expected);
        canvas.show(seen, moves.takeMoved(), writes.pending());
        bulk.follow(writable.test(expected) ? seen.asDrawn() : null);
        filters.show(sight.query(), seen);
        nothing.setVisible(seen.isPart() && seen.shown().size() == 0);
        leaving.follow(seen, sight.isUnsettled() ? matter -> true : writes.pending()::contains);
    }

    /** Shows this much of the board with the next drawing. */
    void look(BoardQuery query) {
        sight.look(query);
    }

    /** The board as far as its user sees it. */
    SeenBoard inSight(BoardSnapshot board) {
        return sight.over(board);
    }

    /** Tells what its user sees from what he does not. */
    Predicate<MatterSnapshot> seen() {
        return sight.seen();
    }

    /** Shows these too with the next drawing. */
    void reveal(Set<MatterId> matters) {
        sight.pin(matters);
        matters.forEach(moves::follow);
    }

    FilterForm filterForm(Vocabulary words, Consumer<BoardQuery> changed) {
        FilterWords said = new FilterWords(people, this::getTranslation);
        return new FilterForm(sight.query(), people, words, said, changed);
    }

    /** Does it when what is shown is drawn. */
    void whenDrawn(Runnable action) {
        canvas.whenDrawn(action);
    }
}
