package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.ui.SyncIndicator;
import dev.docket.sync.ui.SyncTransport;
import dev.docket.sync.ui.SyncedView;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is seen of an open board: canvas, panel and indicator, in step with what its sync tells. */
class BoardScreen extends Div implements SyncedView {

    private final BoardPlaceholder placeholder = new BoardPlaceholder();
    private final Person viewer;
    private final BoardCanvas canvas;
    private final PanelSlot panel;
    private final CardMoves moves;
    private final BulkCommands bulk;
    private final Div sheet;
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
            BoardCanvas canvas,
            PanelSlot panel,
            CardMoves moves,
            BulkCommands bulk,
            BoardEditing editing,
            ForeignChanges changes,
            SyncIndicator indicator,
            OwnWrites writes,
            Consumer<BoardSnapshot> first,
            Runnable gone) {
        this.viewer = viewer;
        this.canvas = canvas;
        this.panel = panel;
        this.moves = moves;
        this.bulk = bulk;
        this.editing = editing;
        this.changes = changes;
        this.indicator = indicator;
        this.writes = writes;
        this.first = first;
        this.gone = gone;
        sheet = new Div(canvas, bulk.bar());
        sheet.addClassName("board-sheet");
        addClassName("docket-work");
        add(placeholder, panel);
    }

    /** The board as it is shown, with all that its user wants; nothing until it has come, or when it has been lost. */
    Optional<BoardSnapshot> board() {
        return Optional.ofNullable(snapshot).map(writes::over);
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
        boolean writable = now.accessOf(viewer) == BoardAccess.WRITE;
        canvas.allow(writable);
        panel.allow(writable);
        redraw();
        canvas.whenDrawn(() -> editing.show(now));
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
        board().ifPresent(expected -> {
            canvas.show(expected, moves.takeMoved(), writes.pending());
            bulk.follow(expected.accessOf(viewer) == BoardAccess.WRITE ? expected : null);
        });
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
        add(placeholder);
        placeholder.lost();
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {
        indicator.show(status, transport);
        if (status instanceof SyncStatus.Retrying || status instanceof SyncStatus.Disconnected) {
            placeholder.unreachable();
        }
    }
}
