package dev.docket.board.ui;

import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardUpdate;
import java.util.Map;
import java.util.Optional;

/** A new matter in the panel. */
final class MatterCreation extends PanelWork {

    private final StageId stage;
    private final Creation creation = new Creation();

    MatterCreation(MatterPanel panel, PanelDrafts drafts, RefusalText refusals, PanelHost board, StageId stage) {
        super(panel, drafts, refusals, board);
        this.stage = stage;
    }

    @Override
    Optional<MatterId> matter() {
        return Optional.empty();
    }

    @Override
    void save(Map<MatterField, FieldEdit> edits, MatterDetails details) {
        send(
                panel.getTranslation("unsaved.title.new", details.title()),
                creation.of(details),
                (id, origin, of) -> new MatterCommand.Create(id, origin, of, stage, details));
    }

    @Override
    void archive() {
        // Nobody can archive what is not there yet.
    }

    @Override
    void follow(BoardUpdate update) {
        // Nobody else can change what is not there yet.
    }

    @Override
    void anew(MatterDetails typed) {
        // It is one already.
    }

    @Override
    void decided(Outcome outcome) {
        switch (outcome) {
            case Outcome.Invalid(var problems) -> panel.showProblems(problems);
            case Outcome.Applied applied -> finish();
            case Outcome.Unchanged unchanged -> finish();
            case Outcome.Gone gone -> panel.tell(refusals.gone(gone));
            case Outcome.Refused refused -> panel.tell(refusals.refused(refused));
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Several several -> throw impossible(several);
        }
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Nobody can have changed what is new: " + outcome);
    }
}
