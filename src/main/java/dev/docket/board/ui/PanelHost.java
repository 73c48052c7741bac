package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import java.util.Optional;

/** The board that a panel stands beside. */
interface PanelHost {

    /**
     * Sends a command; the outcome comes at once or later. Where the database does not answer, it may be sent again.
     *
     * @param subject the matter that it is for, in words
     */
    void send(String subject, CommandId id, CommandRunner.Wish wish, Errand.Sender sender);

    /** Asks where a matter is to go, and moves it there. */
    void askWhere(MatterId matter);

    void archive(OpenMatter matter);

    /** Begins a new matter in that stage, or in the first one if it is gone, with what was typed elsewhere. */
    void begin(StageId stage, MatterDetails typed);

    /** A panel is there. */
    void shows(MatterPanel shown);

    /** The matter in the panel, if there is one, and whether something was typed that is not saved. */
    void typing(Optional<MatterId> matter, boolean dirty);

    /** There is nothing more to do in the panel. */
    void panelClosed();
}
