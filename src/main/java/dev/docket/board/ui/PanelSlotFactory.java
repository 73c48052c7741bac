package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.DraftKeepers;
import dev.docket.matter.DraftService;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the place for panels beside an open board, for whoever is signed in. */
@Component
class PanelSlotFactory {

    private final MatterService matters;
    private final MatterLifeService life;
    private final DraftService drafts;
    private final DraftKeepers keepers;
    private final Clock clock;

    PanelSlotFactory(
            MatterService matters, MatterLifeService life, DraftService drafts, DraftKeepers keepers, Clock clock) {
        this.matters = matters;
        this.life = life;
        this.drafts = drafts;
        this.keepers = keepers;
        this.clock = clock;
    }

    PanelSlot of(BoardId board, People people, RefusalText refusals, PanelHost host) {
        PanelDrafts kept = new PanelDrafts(board, drafts, keepers.open(), clock);
        return new PanelSlot(board, matters, life, kept, people, clock, refusals, host);
    }
}
