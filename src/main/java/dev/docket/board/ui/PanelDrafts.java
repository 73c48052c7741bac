package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftKeeper;
import dev.docket.matter.DraftService;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed into the panel of one open board, and finds it again. */
class PanelDrafts {

    private final BoardId board;
    private final DraftService drafts;
    private final DraftKeeper keeper;
    private final Clock clock;

    private Draft.Subject subject;
    private @Nullable StageId stage;
    private Revision base = Revision.NONE;
    private boolean kept;

    PanelDrafts(BoardId board, DraftService drafts, DraftKeeper keeper, Clock clock) {
        this.board = board;
        this.drafts = drafts;
        this.keeper = keeper;
        this.clock = clock;
        subject = Draft.Subject.anew(board);
    }

    /** Those of this board, the newest first. */
    List<Draft> all() {
        return drafts.all(board);
    }

    /**
     * The panel is about this from now on: brings back what was typed before.
     *
     * @param where the stage that a new matter is to go to
     * @param seen the revision of the board
     * @param now the matter as it is there
     */
    void resume(MatterPanel panel, Draft.Subject about, @Nullable StageId where, Revision seen, MatterDetails now) {
        about(about, where, seen);
        keeper.newest(subject, () -> drafts.find(subject)).ifPresent(draft -> {
            kept = true;
            String ago = new RefusalText(panel::getTranslation, clock).ago(draft.at());
            panel.resume(now, draft, panel.getTranslation(note(draft, now), ago));
        });
    }

    private static String note(Draft draft, MatterDetails now) {
        if (draft.edits().isEmpty()) {
            return "matter.draft.comment";
        }
        return draft.outdated(now).isEmpty() ? "matter.draft" : "matter.draft.outdated";
    }

    /** The panel is about this from now on, whatever was typed before. */
    void about(Draft.Subject about, @Nullable StageId where, Revision seen) {
        subject = about;
        stage = where;
        base = seen;
    }

    /** Whether there is one of a new matter: there can be one for each board. */
    boolean hasNew() {
        Draft.Subject anew = Draft.Subject.anew(board);
        return keeper.newest(anew, () -> drafts.find(anew)).isPresent();
    }

    /** The panel is about nothing any more; what is kept stays so. */
    void leave() {
        kept = false;
    }

    /** The panel shows what is there now, and nothing typed. */
    void seen(Revision revision) {
        base = revision;
    }

    /** This is what the panel holds beyond what its user saw. */
    void typed(Map<MatterField, FieldEdit> edits, String comment) {
        if (!edits.isEmpty() || !comment.isBlank()) {
            kept = true;
            keeper.typed(new Draft(subject, stage, base, edits, comment, clock.instant()));
        } else if (kept) {
            done();
        }
    }

    /** What was typed has been saved or discarded. */
    void done() {
        if (kept) {
            kept = false;
            keeper.done(subject);
        }
    }
}
