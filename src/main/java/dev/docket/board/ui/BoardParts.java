package dev.docket.board.ui;

import dev.docket.presence.ui.PresenceFactory;
import dev.docket.sync.ui.BoardSyncFactory;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What an open board is put together from. */
@Component
record BoardParts(
        BoardSyncFactory syncs,
        PanelSlotFactory panels,
        ForeignChangesFactory foreign,
        PresenceFactory presences,
        FindingFactory finding,
        Clock clock) {}
