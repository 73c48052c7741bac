package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.DraftKeepers;
import dev.docket.matter.DraftService;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterListService;
import dev.docket.matter.MatterService;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes the place for panels beside an open board, and what adds matters without one, for whoever is signed in. */
@Component
class PanelSlotFactory {

    private final MatterService matters;
    private final MatterLifeService life;
    private final DraftService drafts;
    private final DraftKeepers keepers;
    private final MatterListService lists;
    private final Clock clock;

    PanelSlotFactory(
            MatterService matters,
            MatterLifeService life,
            DraftService drafts,
            DraftKeepers keepers,
            MatterListService lists,
            Clock clock) {
        this.matters = matters;
        this.life = life;
        this.drafts = drafts;
        this.keepers = keepers;
        this.lists = lists;
        this.clock = clock;
    }

    PanelSlot of(BoardId board, People people, RefusalText refusals, PanelHost host) {
        PanelDrafts kept = new PanelDrafts(board, drafts, keepers.open(), clock);
        return new PanelSlot(board, matters, life, kept, people, clock, refusals, host);
    }

    /** What adds matters from a column; {@code added} brings the view up to the revision at which they are there. */
    QuickAdd quick(
            BoardId board,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts,
            PanelHost host,
            Consumer<Revision> added) {
        PastedMatters pasted = new PastedMatters(board, lists, refusals, texts, added);
        return new QuickAdd(host, pasted, refusals, texts, clock);
    }
}
