package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterService;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.StageSnapshot;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.shell.DiscardDialog;
import dev.docket.sync.BoardUpdate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the panel of a matter stands beside the board; sees to it that nothing typed goes without a question. */
class PanelSlot extends Div implements MatterPanel.Actions {

    /** What was typed here and not saved. */
    final PanelDrafts drafts;

    final Postponed postponed = new Postponed();

    private final BoardId id;
    private final MatterService matters;
    private final MatterLifeService life;
    private final People people;
    private final Clock clock;
    private final RefusalText refusals;
    private final PanelHost board;

    private boolean writable;
    private @Nullable PanelWork work;
    private @Nullable BoardUpdate missed;

    PanelSlot(
            BoardId id,
            MatterService matters,
            MatterLifeService life,
            PanelDrafts drafts,
            People people,
            Clock clock,
            RefusalText refusals,
            PanelHost board) {
        this.drafts = drafts;
        this.id = id;
        this.refusals = refusals;
        this.matters = matters;
        this.life = life;
        this.people = people;
        this.clock = clock;
        this.board = board;
        addClassName("panel-slot");
    }

    /** Shows a matter of the board. */
    void open(BoardSnapshot snapshot, MatterNumber number) {
        matters.find(snapshot.id(), number).ifPresentOrElse(matter -> open(snapshot, matter), () -> {
            new Notice(getTranslation("board.nomatter", number.value())).open();
            clear();
        });
    }

    private void open(BoardSnapshot snapshot, OpenMatter matter) {
        MatterPanel shown = fresh(snapshot);
        MatterLife beside = new MatterLife(shown, snapshot, matter, life, people, board, refusals);
        MatterEditing editing = new MatterEditing(shown, drafts, refusals, board, id, matters, people, beside, matter);
        work = editing;
        editing.show(snapshot);
        if (writable) {
            editing.resume(snapshot, matter);
        }
    }

    /** A matter of the board, also one that is archived. */
    Optional<OpenMatter> find(MatterId matter) {
        return matters.find(id, matter);
    }

    /** Begins a new matter. */
    void begin(BoardSnapshot snapshot, StageSnapshot stage) {
        creation(snapshot, stage).resume(snapshot);
    }

    /** Begins a new matter with what was typed elsewhere. */
    void beginWith(BoardSnapshot snapshot, StageSnapshot stage, MatterDetails typed) {
        creation(snapshot, stage).type(snapshot, typed);
    }

    /** Shows what was typed on a page that is gone: in its matter, or as a new one. Whether any of it was not saved. */
    boolean bringBack(BoardSnapshot snapshot, Optional<MatterNumber> number, List<Remembered.Typed> typed) {
        Optional<OpenMatter> found = number.flatMap(each -> matters.find(id, each));
        Draft.Subject about = new Draft.Subject(id, found.map(OpenMatter::id));
        boolean lost = writable
                && found.isPresent() == number.isPresent()
                && drafts.rescue(about, snapshot.revision(), found.map(OpenMatter::details), typed);
        if (lost) {
            bringBack(snapshot, found);
        }
        return lost;
    }

    /** A panel that is there stays: what its user has pressed or typed in it by now is on its way, and would go with it. */
    private void bringBack(BoardSnapshot snapshot, Optional<OpenMatter> found) {
        if (work instanceof MatterEditing editing
                && found.filter(editing::isAbout).isPresent()) {
            editing.resume(snapshot, found.get());
        } else if (work instanceof MatterCreation creation && found.isEmpty()) {
            creation.resume(snapshot);
        } else {
            found.ifPresentOrElse(
                    matter -> open(snapshot, matter),
                    () -> begin(snapshot, snapshot.stages().getFirst()));
        }
    }

    /** Takes a matter away; one that is new stands at no address, so leaving one does not concern it. */
    void clearMatter() {
        if (!(work instanceof MatterCreation)) {
            clear();
        }
    }

    /** Takes the panel away, whatever is in it. */
    void clear() {
        removeAll();
        work = null;
        forgetMissed();
        board.typing(Optional.empty(), false);
    }

    /** Whether the user may write from now on; what he has typed stays readable. */
    void allow(boolean mayWrite) {
        if (writable != mayWrite) {
            writable = mayWrite;
            if (work != null) {
                work.allow(mayWrite);
            }
        }
    }

    boolean isDirty() {
        return work != null && work.panel.isDirty();
    }

    /**
     * Follows what has happened, whether or not the board shows it yet: an open editor learns of it at once. What cannot
     * be looked up is made up for later.
     */
    void follow(BoardUpdate update) {
        PanelWork following = work;
        if (following != null) {
            BoardUpdate due = missed == null ? update : missed.then(update);
            missed = due;
            postponed.attempt(Postponed.Kind.FOLLOWED, () -> {
                following.follow(due);
                missed = null;
            });
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
        if (work != null) {
            work.save(edits, details);
        }
    }

    @Override
    public void move() {
        Optional.ofNullable(work).flatMap(PanelWork::matter).ifPresent(board::askWhere);
    }

    @Override
    public void archive() {
        PanelWork asked = work;
        if (asked != null) {
            leave(asked::archive);
        }
    }

    @Override
    public void close() {
        leave(() -> {
            if (work != null) {
                work.finish();
            }
        });
    }

    @Override
    public void anew(MatterDetails typed) {
        if (work != null) {
            work.anew(typed);
        }
    }

    @Override
    public void typing(Map<MatterField, FieldEdit> edits, String comment) {
        drafts.typed(edits, comment);
        board.typing(Optional.ofNullable(work).flatMap(PanelWork::matter), !edits.isEmpty() || isDirty());
    }

    private MatterCreation creation(BoardSnapshot snapshot, StageSnapshot stage) {
        MatterCreation begun =
                new MatterCreation(fresh(snapshot), drafts, refusals, board, stage, LocalDate.now(clock));
        work = begun;
        begun.show();
        return begun;
    }

    private MatterPanel fresh(BoardSnapshot snapshot) {
        removeAll();
        forgetMissed();
        drafts.leave();
        MatterPanel created = new MatterPanel(people.all(), snapshot.vocabulary(), writable, this);
        add(created);
        board.shows(created);
        return created;
    }

    private void forgetMissed() {
        missed = null;
        postponed.forget(Postponed.Kind.FOLLOWED);
    }
}
