package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterService;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.shell.ClientWords;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.ui.BoardSync;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.SyncIndicator;
import dev.docket.sync.ui.SyncTransport;
import dev.docket.sync.ui.SyncedView;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One board, open: its canvas and the panel beside it, kept in sync as long as it is attached. */
class OpenBoard extends Div implements SyncedView, PanelSlot.Board, CardMoves.Board {

    private final BoardId board;
    private final BoardSyncFactory syncs;
    private final SyncIndicator indicator;
    private final CommandRunner commands;
    private final MatterService matters;
    private final RefusalText refusals;
    private final CardMoves moves;
    private final Archiving archiving;
    private final BoardCanvas canvas;
    private final BoardPlaceholder placeholder = new BoardPlaceholder();
    private final PanelSlot panel;
    private final ForeignChanges changes;
    private final Consumer<Optional<MatterNumber>> opened;

    private @Nullable BoardSync sync;
    private @Nullable BoardSnapshot snapshot;
    private @Nullable MatterNumber wanted;

    /**
     * Opens a board.
     *
     * @param opened told of the matter in the panel, or of none, so that the address can follow
     */
    OpenBoard(
            BoardId board,
            BoardSyncFactory syncs,
            MatterService matters,
            People people,
            boolean writable,
            Clock clock,
            SyncIndicator indicator,
            ForeignChangesFactory foreign,
            Consumer<Optional<MatterNumber>> opened) {
        this.board = board;
        this.syncs = syncs;
        this.indicator = indicator;
        this.matters = matters;
        this.opened = opened;
        commands = new CommandRunner(board, matters);
        refusals = new RefusalText(this::getTranslation, clock);
        archiving = new Archiving(this, refusals, this::getTranslation);
        moves = new CardMoves(this, refusals, this::getTranslation);
        canvas = new BoardCanvas(people, writable, ClientWords.of(getLocale()), this::listen);
        changes = foreign.of(canvas, people);
        panel = new PanelSlot(matters, people, writable, clock, this);

        listenToCanvas();
        addClassName("docket-work");
        add(placeholder, panel);
    }

    BoardId board() {
        return board;
    }

    /** Shows this matter in the panel, or none, as soon as the board is there. */
    void open(@Nullable MatterNumber number) {
        wanted = number;
        Optional.ofNullable(snapshot).ifPresent(this::openWanted);
    }

    PanelSlot panel() {
        return panel;
    }

    @Override
    public Optional<BoardSnapshot> caughtUp() {
        syncNow();
        return Optional.ofNullable(snapshot);
    }

    void syncNow() {
        if (sync != null) {
            sync.syncNow();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        sync = syncs.open(ui, board, this);
        sync.start();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (sync != null) {
            sync.stop();
            sync = null;
        }
    }

    private void listenToCanvas() {
        canvas.onDragStart(start -> guard(Reason.DRAGGING, true));
        canvas.onDragEnd(end -> guard(Reason.DRAGGING, false));
        canvas.onBusy(busy -> observed(busy.reasons()));
        canvas.onOpen(
                open -> MatterNumber.parse(open.matter()).ifPresent(number -> opened.accept(Optional.of(number))));
    }

    private void listen(StageColumn column) {
        column.onMore(more -> canvas.extend(column));
        column.onDrop(drop -> {
            Optional.ofNullable(snapshot).ifPresent(now -> moves.drop(now, drop));
            guard(Reason.DRAGGING, false);
        });
        column.onAdd(add -> begin(column.stage()));
    }

    @Override
    public void show(BoardUpdate update) {
        BoardSnapshot before = snapshot;
        BoardSnapshot now = update.snapshot();
        snapshot = now;
        canvas.show(now, moves.takeMoved());
        changes.tell(update, before);
        if (before == null) {
            replace(placeholder, canvas);
            openWanted(now);
        } else {
            panel.follow(now, update.mayConcern(panel.matter()));
        }
    }

    @Override
    public void held(BoardUpdate update) {
        panel.announce(update);
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {
        indicator.show(status, transport);
        if (status instanceof SyncStatus.Retrying || status instanceof SyncStatus.Disconnected) {
            placeholder.unreachable();
        }
    }

    private void openWanted(BoardSnapshot now) {
        if (wanted == null) {
            panel.clearMatter();
        } else {
            panel.open(now, wanted);
        }
    }

    private void begin(StageId stage) {
        BoardSnapshot now = snapshot;
        if (now != null) {
            panel.leave(() -> {
                panel.clear();
                opened.accept(Optional.empty());
                now.stage(stage).ifPresent(column -> panel.begin(now, column));
            });
        }
    }

    private void guard(Reason reason, boolean busy) {
        if (sync != null && busy) {
            sync.guard().begin(reason);
        } else if (sync != null) {
            sync.guard().end(reason);
        }
    }

    private void observed(Set<Reason> reasons) {
        if (sync != null) {
            sync.guard().observed(reasons);
        }
    }

    @Override
    public Optional<Outcome> run(CommandRunner.Wish wish) {
        Optional<Outcome> outcome = commands.run(wish);
        if (outcome.isEmpty()) {
            new Notice(getTranslation("board.unsaved")).open();
        }
        outcome.flatMap(CommandRunner::confirmed).ifPresent(revision -> {
            if (sync != null) {
                sync.confirmed(revision);
            }
        });
        return outcome;
    }

    @Override
    public void archive(OpenMatter matter) {
        archiving.archive(matter, () -> {
            panel.clear();
            panelClosed();
        });
    }

    @Override
    public Optional<OpenMatter> now(@Nullable OpenMatter matter) {
        return matter == null ? Optional.empty() : matters.find(board, matter.number());
    }

    @Override
    public String reason(Outcome.Gone gone) {
        return refusals.gone(gone);
    }

    @Override
    public String reason(Outcome.Refused refused) {
        return refusals.refused(refused.reason());
    }

    @Override
    public void typing(boolean dirty) {
        guard(Reason.EDITING, dirty);
    }

    @Override
    public void panelClosed() {
        opened.accept(Optional.empty());
    }
}
