package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageSnapshot;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardUpdate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A new matter in the panel. */
final class MatterCreation extends PanelWork {

    private final StageSnapshot stage;
    private final MatterDetails blank;
    private final Creation creation = new Creation();

    /**
     * Not shown yet.
     *
     * @param stage where it is to go
     * @param today when it is opened, unless somebody says otherwise
     */
    MatterCreation(
            MatterPanel panel,
            PanelDrafts drafts,
            RefusalText refusals,
            PanelHost board,
            StageSnapshot stage,
            LocalDate today) {
        super(panel, drafts, refusals, board);
        this.stage = stage;
        blank = MatterDetails.titled("").with(MatterField.OPENED, today);
    }

    /** Shows it for the first time, with nothing typed. */
    void show() {
        panel.begin(blank, stage.name());
    }

    /** Shows what was typed for a new matter of the board and not saved. */
    void resume(BoardSnapshot snapshot) {
        drafts.resume(panel, Draft.Subject.anew(snapshot.id()), stage.id(), snapshot.revision(), blank);
    }

    /** Shows what was typed elsewhere. */
    void type(BoardSnapshot snapshot, MatterDetails typed) {
        drafts.about(Draft.Subject.anew(snapshot.id()), stage.id(), snapshot.revision());
        panel.type(typed);
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
                (id, origin, of) -> new MatterCommand.Create(id, origin, of, stage.id(), details));
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
