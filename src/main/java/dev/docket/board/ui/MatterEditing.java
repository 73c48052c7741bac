package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.CommandId;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.matter.StageSnapshot;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardUpdate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A matter in the panel: followed while it is open, with what its user has typed left alone. */
final class MatterEditing extends PanelWork {

    private final Map<MatterField, String> authors = new EnumMap<>(MatterField.class);
    private final BoardId id;
    private final MatterService matters;
    private final People people;
    private final MatterLife life;

    private OpenMatter matter;
    private boolean toResume;

    /** Up to here its user has been told what others did. */
    private Revision told = Revision.NONE;

    MatterEditing(
            MatterPanel panel,
            PanelDrafts drafts,
            RefusalText refusals,
            PanelHost board,
            BoardId id,
            MatterService matters,
            People people,
            MatterLife life,
            OpenMatter matter) {
        super(panel, drafts, refusals, board);
        this.id = id;
        this.matters = matters;
        this.people = people;
        this.life = life;
        this.matter = matter;
    }

    /** Shows the matter for the first time. */
    void show(BoardSnapshot snapshot) {
        drafts.about(Draft.Subject.of(id, matter.id()), null, snapshot.revision());
        panel.show(matter, stage(snapshot));
        life.show();
    }

    /** Shows what was typed about it and not saved, over the matter as it is now. */
    void resume(BoardSnapshot snapshot, OpenMatter now) {
        matter = now;
        drafts.resume(panel, Draft.Subject.of(id, now.id()), null, snapshot.revision(), now.details());
        if (now.archived() && panel.isDirty()) {
            gone("");
        }
    }

    boolean isAbout(OpenMatter other) {
        return matter.id().equals(other.id());
    }

    @Override
    Optional<MatterId> matter() {
        return Optional.of(matter.id());
    }

    @Override
    void save(Map<MatterField, FieldEdit> edits, MatterDetails details) {
        send(
                matter.number().value(),
                CommandId.random(),
                (command, origin, of) -> new MatterCommand.Edit(command, origin, of, matter.id(), edits));
    }

    @Override
    void archive() {
        board.archive(matter);
    }

    @Override
    void anew(MatterDetails typed) {
        drafts.done();
        board.begin(matter.stage(), typed);
    }

    /** Whoever could only read has not been shown what he had typed before. */
    @Override
    void allow(boolean mayWrite) {
        super.allow(mayWrite);
        toResume = mayWrite;
    }

    @Override
    void follow(BoardUpdate update) {
        if (update.mayConcern(matter.id())) {
            matters.find(id, matter.number()).ifPresentOrElse(now -> follow(update, now), this::deleted);
        }
        life.follow(update);
        if (toResume && !panel.isDirty()) {
            resume(update.snapshot(), matter);
        }
        toResume = false;
    }

    @Override
    void decided(Outcome outcome) {
        switch (outcome) {
            case Outcome.Invalid(var problems) -> panel.showProblems(problems);
            case Outcome.Conflicted(var revision, var which, var conflicts) -> {
                told = revision;
                ask(conflicts);
            }
            case Outcome.Applied applied -> saved();
            case Outcome.Unchanged unchanged -> saved();
            case Outcome.Gone(var by) -> gone(by);
            case Outcome.Refused refused -> panel.rescue(refusals.refused(refused), false);
            case Outcome.Stale stale -> throw new IllegalStateException("Only a move can be stale: " + stale);
            case Outcome.Several several -> throw new IllegalStateException("An edit is of one matter: " + several);
        }
    }

    /** What was typed can no longer be saved: the matter is archived, by whom if that is known, or deleted. */
    void gone(String archivedBy) {
        String why = archivedBy.isEmpty()
                ? panel.getTranslation("matter.gone.deleted")
                : panel.getTranslation("matter.gone", archivedBy);
        panel.rescue(why, !drafts.hasNew());
    }

    private void follow(BoardUpdate update, OpenMatter now) {
        List<Change> others = update.changes().stream()
                .filter(change -> now.id().equals(change.matter()) && people.isOther(change.actor()))
                .filter(change -> change.revision().isAfter(told))
                .filter(MatterEditing::isOfFields)
                .toList();
        for (MatterField field : MatterField.values()) {
            others.stream()
                    .filter(change -> change.fields().containsKey(field.key()))
                    .forEach(change -> authors.put(field, change.actorName()));
        }
        matter = now;
        panel.follow(now, stage(update.snapshot()), field -> authors.getOrDefault(field, ""));
        if (!panel.isDirty()) {
            drafts.seen(update.snapshot().revision());
            panel.tell(now.archived() ? panel.getTranslation("matter.archived") : "");
        } else if (now.archived()) {
            gone(archiver(update));
        } else if (!others.isEmpty()) {
            panel.tell(panel.getTranslation(
                    "matter.changed.meanwhile", others.getLast().actorName()));
        }
    }

    /** What goes on beside the fields is seen where it does. */
    private static boolean isOfFields(Change change) {
        return !change.fields().containsKey(Change.ITEM) && !change.fields().containsKey(Change.COMMENT);
    }

    private static String archiver(BoardUpdate update) {
        return update.changes().stream()
                .filter(change -> change.kind() == ChangeKind.MATTER_ARCHIVED)
                .map(Change::actorName)
                .reduce("", (earlier, later) -> later);
    }

    private void deleted() {
        if (panel.isDirty()) {
            gone("");
        } else {
            new Notice(panel.getTranslation("board.gone")).open();
            board.panelClosed();
        }
    }

    private void ask(List<FieldConflict> conflicts) {
        matters.find(id, matter.number()).ifPresent(now -> {
            matter = now;
            panel.showConflicts(now, conflicts, refusals::author);
            panel.ask(conflicts, refusals::author);
        });
    }

    private String stage(BoardSnapshot snapshot) {
        return Optional.of(matter.stage())
                .flatMap(snapshot::stage)
                .map(StageSnapshot::name)
                .orElse("");
    }
}
