package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.docket.matter.BoardRole;
import dev.docket.matter.BoardSnapshot;
import dev.docket.shell.DestructiveQuestion;
import dev.docket.shell.DiscardDialog;
import dev.docket.shell.IdleWarning;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dialogs that must be answered first. They stand over the page, in its own colours. */
class DialogGallery implements Gallery {

    private static final Duration LEFT = Duration.ofSeconds(119);

    private final SamplePractice sample;
    private final Runnable conflict;

    /** With the panel that asks what to do about a conflict. */
    DialogGallery(SamplePractice sample, Runnable conflict) {
        this.sample = sample;
        this.conflict = conflict;
    }

    @Override
    public String key() {
        return "dialog";
    }

    @Override
    public void fill(GalleryPane pane) {
        show(pane, "discard", () -> new DiscardDialog(() -> {}).open());
        show(pane, "remove", () -> removal(pane).open());
        show(pane, "name", () -> name(pane).open());
        show(pane, "limit", () -> limit(pane).open());
        show(pane, "members", () -> members().open());
        show(pane, "board", () -> new NewBoardDialog(sample.today(), wanted -> Optional.empty()).open());
        show(pane, "paste", () -> pasted(pane).open());
        show(pane, "move", () -> move().open());
        show(pane, "export", () -> export().open());
        show(pane, "keys", () -> new KeysDialog().open());
        show(pane, "conflict", conflict);
        show(pane, "unsaved", () -> unsaved(pane).open());
        IdleWarning idle = new IdleWarning();
        pane.add(idle);
        show(pane, "idle", () -> idle.open(LEFT));
    }

    private static void show(GalleryPane pane, String state, Runnable open) {
        pane.show(state, new Button(pane.getTranslation("gallery.dialog.open"), click -> open.run()));
    }

    private static DestructiveQuestion removal(GalleryPane pane) {
        return new DestructiveQuestion(
                pane.getTranslation("stage.remove", "Discovery"),
                pane.getTranslation("stage.remove.message"),
                pane.getTranslation("stage.remove.confirm"),
                pane.getTranslation("edit.cancel"),
                () -> {});
    }

    /** Here every name is taken: pressing Save shows what is said of it. */
    private static FieldDialog name(GalleryPane pane) {
        return new FieldDialog(
                pane.getTranslation("board.rename"),
                pane.getTranslation("board.name"),
                "Litigation",
                name -> Optional.of(pane.getTranslation("edit.problem.taken")));
    }

    private static FieldDialog limit(GalleryPane pane) {
        return new FieldDialog(
                        pane.getTranslation("stage.limit", "Discovery"),
                        pane.getTranslation("stage.limit.label"),
                        "8",
                        number -> Optional.empty())
                .forNumber(pane.getTranslation("stage.limit.hint"))
                .with(new Checkbox(pane.getTranslation("stage.limit.hard"), true));
    }

    /** Here the stage is full: what is added stays where it is. */
    private static PastedDialog pasted(GalleryPane pane) {
        return new PastedDialog(
                "Intake",
                "Abbott v. Baxter\nCole v. Dyer",
                titles -> PastedDialog.Rest.all(pane.getTranslation("board.refused.stageFull")));
    }

    private MoveDialog move() {
        BoardSnapshot board = sample.board();
        return new MoveDialog(board, board.stages().getFirst().matters().getFirst(), place -> {});
    }

    /** Of a part of a board; here the file is empty. */
    private static ExportDialog export() {
        return new ExportDialog(3, 40, download -> download.setFileName("litigation.csv"));
    }

    /** Here nothing is sent, and nothing let go. */
    private static UnsavedDialog unsaved(GalleryPane pane) {
        UnsavedDialog dialog =
                new UnsavedDialog(UnsavedSample.words(pane::getTranslation), UnsavedDialog.Actions.NOTHING);
        dialog.show(UnsavedSample.several());
        return dialog;
    }

    private static MembersDialog members() {
        MembersDialog dialog = new MembersDialog(
                List.of(SamplePractice.ADA, SamplePractice.BEN, SamplePractice.VIC), (who, role) -> {});
        dialog.show(Map.of(SamplePractice.BEN.id(), BoardRole.EDITOR, SamplePractice.VIC.id(), BoardRole.READER));
        return dialog;
    }
}
