package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterId;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.ui.MatterPanel;
import java.util.Optional;
import java.util.function.Consumer;

/** The board that a panel stands beside. */
interface PanelHost {

    /** Sends a command; the outcome comes at once or later, or nothing where the database does not answer. */
    void sendOnce(CommandRunner.Wish wish, CommandId id, Consumer<Optional<Outcome>> told);

    void archive(OpenMatter matter);

    /** A panel is there. */
    void shows(MatterPanel shown);

    /** The matter in the panel, if there is one, and whether something was typed that is not saved. */
    void typing(Optional<MatterId> matter, boolean dirty);

    void panelClosed();
}
