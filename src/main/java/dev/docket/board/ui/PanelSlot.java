package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterService;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageSnapshot;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.shell.DiscardDialog;
import dev.docket.sync.BoardUpdate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the panel of a matter stands beside the board; sees to it that nothing typed goes without a question. */
class PanelSlot extends Div implements MatterPanel.Actions {

    /** What was typed here and not saved. */
    final PanelDrafts drafts;

    private final BoardId id;
    private final MatterService matters;
    private final People people;
    private final Clock clock;
    private final RefusalText refusals;
    private final PanelHost board;

    private boolean writable;
    private @Nullable MatterPanel panel;
    private @Nullable OpenMatter open;
    private @Nullable StageSnapshot target;
    private Creation creation = new Creation();

    PanelSlot(
            BoardId id,
            MatterService matters,
            PanelDrafts drafts,
            People people,
            Clock clock,
            RefusalText refusals,
            PanelHost board) {
        this.drafts = drafts;
        this.id = id;
        this.refusals = refusals;
        this.matters = matters;
        this.people = people;
        this.clock = clock;
        this.board = board;
        addClassName("panel-slot");
    }

    /** Shows a matter of the board. */
    void open(BoardSnapshot snapshot, MatterNumber number) {
        Optional<OpenMatter> found = matters.find(snapshot.id(), number);
        if (found.isEmpty()) {
            new Notice(getTranslation("board.nomatter", number.value())).open();
            clear();
            return;
        }
        target = null;
        OpenMatter matter = found.get();
        MatterPanel shown = fresh(snapshot);
        show(snapshot, matter, shown);
        if (writable && !matter.archived()) {
            drafts.resume(shown, Draft.Subject.of(id, matter.id()), null, snapshot.revision(), matter.details());
        }
    }

    /** Begins a new matter. */
    void begin(BoardSnapshot snapshot, StageSnapshot stage) {
        open = null;
        target = stage;
        MatterDetails blank = MatterDetails.titled("").with(MatterField.OPENED, LocalDate.now(clock));
        creation = new Creation();
        MatterPanel shown = fresh(snapshot);
        shown.begin(blank, stage.name());
        drafts.resume(shown, Draft.Subject.anew(id), stage.id(), snapshot.revision(), blank);
    }

    /** Takes a matter away; one that is new stands at no address, so leaving one does not concern it. */
    void clearMatter() {
        if (target == null) {
            clear();
        }
    }

    /** Takes the panel away, whatever is in it. */
    void clear() {
        removeAll();
        panel = null;
        open = null;
        target = null;
        board.typing(Optional.empty(), false);
    }

    /** Whether the user may write from now on; what he has typed stays readable. */
    void allow(boolean mayWrite) {
        if (writable != mayWrite) {
            writable = mayWrite;
            if (panel != null) {
                panel.allow(mayWrite);
            }
        }
    }

    boolean isDirty() {
        return panel != null && panel.isDirty();
    }

    /** Follows the board: a panel shows the matter as it is now, or tells of it where something was typed. */
    void follow(BoardUpdate update) {
        OpenMatter matter = open;
        MatterPanel shown = panel;
        if (matter == null || shown == null || !update.mayConcern(matter.id())) {
            return;
        }
        if (shown.isDirty()) {
            announce(update);
        } else {
            BoardSnapshot snapshot = update.snapshot();
            drafts.seen(snapshot.revision());
            matters.find(snapshot.id(), matter.number()).ifPresent(now -> show(snapshot, now, shown));
        }
    }

    /** Tells of what others have done to the open matter while the panel goes on showing what its user saw. */
    void announce(BoardUpdate update) {
        OpenMatter matter = open;
        MatterPanel shown = panel;
        if (matter != null && shown != null) {
            update.changes().stream()
                    .filter(change -> matter.id().equals(change.matter()) && people.isOther(change.actor()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(change -> shown.tell(getTranslation("matter.changed.meanwhile", change.actorName())));
        }
    }

    /** Goes on at once, or after the user has let go of what he typed. */
    void leave(Runnable onwards) {
        if (!isDirty()) {
            onwards.run();
            return;
        }
        new DiscardDialog(() -> {
                    drafts.done();
                    onwards.run();
                })
                .open();
    }

    @Override
    public void save(Map<MatterField, FieldEdit> edits, MatterDetails details) {
        OpenMatter matter = open;
        StageSnapshot stage = target;
        if (matter != null) {
            send((id, origin, of) -> new MatterCommand.Edit(id, origin, of, matter.id(), edits), CommandId.random());
        } else if (stage != null) {
            send(
                    (id, origin, of) -> new MatterCommand.Create(id, origin, of, stage.id(), details),
                    creation.of(details));
        }
    }

    /** What was typed stays in the panel until the server has it. */
    private void send(CommandRunner.Wish wish, CommandId id) {
        MatterPanel asking = panel;
        if (asking != null) {
            asking.saving(true);
            board.sendOnce(wish, id, outcome -> {
                asking.saving(false);
                outcome.ifPresentOrElse(
                        had -> saved(asking, had), () -> asking.tell(getTranslation("matter.unconfirmed")));
            });
        }
    }

    @Override
    public void archive() {
        OpenMatter matter = open;
        if (matter != null) {
            leave(() -> board.archive(matter));
        }
    }

    @Override
    public void close() {
        leave(this::finish);
    }

    @Override
    public void typing(Map<MatterField, FieldEdit> edits) {
        drafts.typed(edits);
        board.typing(Optional.ofNullable(open).map(OpenMatter::id), !edits.isEmpty());
    }

    private void saved(MatterPanel shown, Outcome outcome) {
        if (!shown.equals(panel)) {
            // Its user has let go of it meanwhile.
            return;
        }
        switch (outcome) {
            case Outcome.Invalid(var problems) -> shown.showProblems(problems);
            case Outcome.Conflicted(var revision, var matter, var conflicts) ->
                Optional.ofNullable(open)
                        .flatMap(seen -> matters.find(id, seen.number()))
                        .ifPresent(now -> {
                            open = now;
                            shown.showConflicts(now, conflicts, refusals::author);
                        });
            case Outcome.Applied applied -> finish();
            case Outcome.Unchanged unchanged -> finish();
            case Outcome.Gone gone -> shown.tell(refusals.gone(gone));
            case Outcome.Refused refused -> shown.tell(refusals.refused(refused.reason()));
            case Outcome.Stale stale -> throw new IllegalStateException("Only a move can be stale: " + stale);
        }
    }

    private void finish() {
        drafts.done();
        clear();
        board.panelClosed();
    }

    private void show(BoardSnapshot snapshot, OpenMatter matter, MatterPanel shown) {
        open = matter;
        shown.show(
                matter, snapshot.stage(matter.stage()).map(StageSnapshot::name).orElse(""));
    }

    private MatterPanel fresh(BoardSnapshot snapshot) {
        removeAll();
        drafts.leave();
        MatterPanel created = new MatterPanel(people.all(), snapshot.practiceAreas(), writable, this);
        panel = created;
        board.shows(created);
        add(created);
        return created;
    }
}
