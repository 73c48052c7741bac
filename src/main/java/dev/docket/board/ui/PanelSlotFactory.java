package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.DraftKeepers;
import dev.docket.matter.DraftService;
import dev.docket.matter.MatterListService;
import dev.docket.matter.MatterService;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes the place for panels beside an open board, and what adds matters without one, for whoever is signed in. */
@Component
class PanelSlotFactory {

    private final MatterService matters;
    private final DraftService drafts;
    private final DraftKeepers keepers;
    private final MatterListService lists;
    private final Clock clock;

    PanelSlotFactory(
            MatterService matters, DraftService drafts, DraftKeepers keepers, MatterListService lists, Clock clock) {
        this.matters = matters;
        this.drafts = drafts;
        this.keepers = keepers;
        this.lists = lists;
        this.clock = clock;
    }

    /** {@code added} brings the view up to the revision at which matters are there that were added as a list. */
    PanelSlot of(BoardId board, People people, RefusalText refusals, PanelHost host, Consumer<Revision> added) {
        PanelDrafts kept = new PanelDrafts(board, drafts, keepers.open(), clock);
        PanelSlot slot = new PanelSlot(board, matters, kept, people, clock, refusals, host);
        var pasted = new PastedMatters(board, lists, refusals, slot::getTranslation, added);
        slot.quick = new QuickAdd(host, pasted, refusals, slot::getTranslation, clock);
        return slot;
    }
}
