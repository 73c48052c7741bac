package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Outcome;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardUpdate;
import java.util.Map;
import java.util.Optional;

/** What is done in one panel: what its user typed goes to the server, and what became of it comes back. */
abstract class PanelWork {

    final MatterPanel panel;
    final PanelDrafts drafts;
    final RefusalText refusals;
    final PanelHost board;

    PanelWork(MatterPanel panel, PanelDrafts drafts, RefusalText refusals, PanelHost board) {
        this.panel = panel;
        this.drafts = drafts;
        this.refusals = refusals;
        this.board = board;
    }

    /** The matter in the panel; nothing if it is yet to be. */
    abstract Optional<MatterId> matter();

    abstract void save(Map<MatterField, FieldEdit> edits, MatterDetails details);

    /** Takes the matter off the board. */
    abstract void archive();

    /** Whether its user may write from now on; the board that says so is followed next. */
    void allow(boolean mayWrite) {
        panel.allow(mayWrite);
    }

    /** Follows the board. */
    abstract void follow(BoardUpdate update);

    /** Makes a new matter of what was typed about one that takes no more changes. */
    abstract void anew(MatterDetails typed);

    /** What the server made of what was sent; its user still has the panel before him. */
    abstract void decided(Outcome outcome);

    /** What was typed stays in the panel until the server has it. */
    final void send(String subject, CommandId id, CommandRunner.Wish wish) {
        panel.saving(true);
        board.send(subject, id, wish, new Waiting(subject));
    }

    /** The fields have been saved; whoever has typed beside them has not finished. */
    final void saved() {
        if (panel.isUnsent()) {
            panel.tell(panel.getTranslation("matter.saved.unsent"));
        } else {
            finish();
        }
    }

    final void finish() {
        drafts.done();
        board.panelClosed();
    }

    /** Whether its user still has the panel before him, which takes input again. */
    private boolean isThere() {
        panel.saving(false);
        return panel.isAttached();
    }

    private final class Waiting implements Errand.Sender {

        private final String subject;

        private Waiting(String subject) {
            this.subject = subject;
        }

        @Override
        public void decided(Outcome outcome) {
            if (isThere()) {
                PanelWork.this.decided(outcome);
            } else {
                refusals.of(subject, outcome).ifPresent(why -> new Notice(why).open());
            }
        }

        @Override
        public boolean missed() {
            boolean there = isThere();
            if (there) {
                panel.tell(panel.getTranslation("matter.unconfirmed"));
            }
            return there;
        }

        @Override
        public void full(String why) {
            panel.saving(false);
            panel.tell(why);
        }
    }
}
