package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.finding.BoardFilter;
import dev.docket.finding.BoardQuery;
import dev.docket.finding.SearchText;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.List;
import java.util.Map;

/** What stands above a board of which only a part is seen, and over one of which nothing is. */
class FindingGallery implements Gallery {

    private static final BoardFilter FILTER = BoardFilter.of(Map.of(
            "person", List.of("me", "nobody", "2"), "priority", List.of("high"), "deadline", List.of("overdue", "7")));

    private final SamplePractice sample;

    FindingGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "finding";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show("filter", bar(BoardQuery.ALL.with(FILTER)));
        pane.show("search", bar(BoardQuery.ALL.with(new SearchText("harbour"))));
        pane.show("nothing", nothing());
    }

    private FilterBar bar(BoardQuery query) {
        FilterBar bar = new FilterBar(new FilterWords(SamplePractice.PEOPLE, new Div()::getTranslation), look -> {});
        BoardSnapshot board = board();
        bar.show(query, SeenBoard.of(board, matter -> matter.id().value() % 2 == 0));
        return bar;
    }

    private static Div nothing() {
        Div stage = new Div(new NothingFound(() -> {}));
        stage.addClassName("board-sheet");
        return stage;
    }

    private BoardSnapshot board() {
        StageSnapshot stage =
                new StageSnapshot(new StageId(1), "Intake", StageColour.SLATE, false, null, false, sample.matters(8));
        return new BoardSnapshot(new BoardId(1), "", Revision.NONE, List.of(stage), Map.of());
    }
}
