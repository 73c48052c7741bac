package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.finding.BoardQuery;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Vocabulary;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.ui.SyncIndicator;
import dev.docket.sync.ui.SyncTransport;
import dev.docket.sync.ui.SyncedView;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is seen of an open board: canvas, panel and indicator, in step with what its sync tells. */
class BoardScreen extends Div implements SyncedView {

    private final BoardPlaceholder placeholder = new BoardPlaceholder();
    private final Person viewer;
    private final BoardSheet sheet;
    private final PanelSlot panel;
    private final BoardEditing editing;
    private final ForeignChanges changes;
    private final SyncIndicator indicator;
    private final OwnWrites writes;
    private final Consumer<BoardSnapshot> first;
    private final Runnable gone;

    private @Nullable BoardSnapshot snapshot;

    /**
     * A screen without a board yet.
     *
     * @param first told of the board when it is there
     * @param gone told when its user may not see it any more
     */
    BoardScreen(
            Person viewer,
            BoardSheet sheet,
            PanelSlot panel,
            BoardEditing editing,
            ForeignChanges changes,
            SyncIndicator indicator,
            OwnWrites writes,
            Consumer<BoardSnapshot> first,
            Runnable gone) {
        this.viewer = viewer;
        this.sheet = sheet;
        this.panel = panel;
        this.editing = editing;
        this.changes = changes;
        this.indicator = indicator;
        this.writes = writes;
        this.first = first;
        this.gone = gone;
        addClassName("docket-work");
        add(placeholder, panel, changes.passing());
    }

    /** The board as it is shown, with all that its user wants; nothing until it has come, or when it has been lost. */
    Optional<BoardSnapshot> board() {
        return Optional.ofNullable(snapshot).map(writes::over);
    }

    /** The same as far as its user wants to see it. */
    Optional<SeenBoard> inSight() {
        return board().map(sheet::inSight);
    }

    /** Shows this much of the board. */
    void look(BoardQuery query) {
        sheet.look(query);
        redraw();
    }

    /** Tells what its user sees from what he does not. */
    Predicate<MatterSnapshot> seen() {
        return sheet.seen();
    }

    /** Shows these too, however much of the board is seen. */
    void reveal(Set<MatterId> matters) {
        sheet.reveal(matters);
        redraw();
    }

    /** The choices that there are on the board, with those made that hold. */
    FilterForm filterForm(Consumer<BoardQuery> changed) {
        return sheet.filterForm(board().map(BoardSnapshot::vocabulary).orElseGet(Vocabulary::none), changed);
    }

    /** The user has just been told what happened to this matter. */
    void toldOf(MatterId matter) {
        changes.toldOf(matter);
    }

    @Override
    public void show(BoardUpdate update) {
        BoardSnapshot before = snapshot;
        BoardSnapshot now = update.snapshot();
        snapshot = now;
        sheet.follow(update);
        panel.allow(now.accessOf(viewer) == BoardAccess.WRITE);
        redraw();
        sheet.whenDrawn(() -> editing.show(now));
        changes.tell(update, before);
        getUI().flatMap(changes::lastChange).ifPresent(indicator::lastChange);
        if (before == null) {
            replace(placeholder, sheet);
            first.accept(now);
        } else {
            panel.follow(update);
        }
    }

    @Override
    public void redraw() {
        board().ifPresent(sheet::draw);
    }

    @Override
    public void held(BoardUpdate update) {
        panel.follow(update);
    }

    @Override
    public void lost() {
        snapshot = null;
        panel.clear();
        gone.run();
        removeAll();
        add(placeholder, changes.passing());
        placeholder.lost();
    }

    @Override
    public void polled() {
        indicator.polled();
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {
        indicator.show(status, transport);
        if (status instanceof SyncStatus.Retrying || status instanceof SyncStatus.Disconnected) {
            placeholder.unreachable();
        } else if (status instanceof SyncStatus.Synced || status instanceof SyncStatus.Live) {
            panel.postponed.catchUp();
        }
    }
}
