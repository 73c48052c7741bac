package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import dev.docket.finding.BoardQuery;
import dev.docket.finding.CollapsedStageService;
import dev.docket.finding.LaneOrder;
import dev.docket.finding.SavedFilterService;
import dev.docket.finding.SearchDesk;
import dev.docket.finding.Viewpoint;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.shell.BrowserZone;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets whoever opens a board say which of its matters he wants to see. */
@Component
class FindingFactory {

    private final SearchDesk desk;
    private final SavedFilterService saved;
    private final CollapsedStageService collapsed;
    private final Clock clock;

    FindingFactory(SearchDesk desk, SavedFilterService saved, CollapsedStageService collapsed, Clock clock) {
        this.desk = desk;
        this.saved = saved;
        this.collapsed = collapsed;
        this.clock = clock;
    }

    /** What is seen of one open board: all of it at first. */
    BoardSight sight(BoardId board, People people, Locale locale, BoardSearch.Line line, Runnable changed) {
        BoardSearch search = new BoardSearch(board, desk.open(), line, changed);
        LaneOrder lanes =
                new LaneOrder(each -> people.find(each).map(Person::name).orElse(""), locale);
        return new BoardSight(search, () -> viewpoint(people.self()), lanes);
    }

    /** The stages of the board that the current person has folded up. */
    FoldedStages folded(BoardId board, BoardCanvas canvas) {
        return new FoldedStages(board, collapsed, canvas);
    }

    /** The filters that the current person keeps. */
    SavedFilterMenu menu(
            Supplier<BoardAddress> address, Consumer<BoardQuery> look, BiFunction<String, Object[], String> texts) {
        return new SavedFilterMenu(new SavedFilters(saved, address, look, texts));
    }

    private Viewpoint viewpoint(Person viewer) {
        return new Viewpoint(viewer.id(), clock.instant(), BrowserZone.of(UI.getCurrent(), clock));
    }
}
