package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/** The board that a panel stands beside. */
interface PanelHost {

    /** Sends a command; the outcome comes at once or later, or nothing where the database does not answer. */
    void sendOnce(CommandRunner.Wish wish, CommandId id, Consumer<Optional<Outcome>> told);

    void archive(OpenMatter matter);

    void typing(boolean dirty);

    void panelClosed();
}
