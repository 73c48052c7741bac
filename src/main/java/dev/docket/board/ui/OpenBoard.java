package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.presence.ui.BoardPresence;
import dev.docket.shell.ClientWords;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.ui.BoardSync;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.Onlooker;
import dev.docket.sync.ui.SyncIndicator;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One board, open: its canvas and the panel beside it, kept in sync as long as it is attached. */
class OpenBoard extends Composite<BoardScreen> implements PanelHost, CardMoves.Board {

    private final BoardId board;
    private final BoardSyncFactory syncs;
    private final InteractionGuard guard;
    private final CommandRunner commands;
    private final CardMoves moves;
    private final Archiving archiving;
    private final Undoing undoing;
    private final BoardCanvas canvas;
    private final PanelSlot panel;
    private final Person person;
    private final BoardEditing editing;
    private final BoardScreen screen;
    private final Consumer<Optional<MatterNumber>> opened;
    private final OwnWrites writes;
    private final BoardPresence presence;

    private @Nullable BoardSync sync;
    private @Nullable MatterNumber wanted;

    /** Opens a board; {@code opened} is told of the matter in the panel, or of none, so that the address can follow. */
    OpenBoard(
            BoardId board,
            BoardSyncFactory syncs,
            PanelSlotFactory panels,
            People people,
            Person person,
            BoardEditing editing,
            Clock clock,
            SyncIndicator indicator,
            ForeignChangesFactory foreign,
            Function<InteractionGuard, BoardPresence> presences,
            Consumer<Optional<MatterNumber>> opened) {
        this.board = board;
        this.syncs = syncs;
        this.opened = opened;
        guard = new InteractionGuard(clock);
        presence = presences.apply(guard);
        writes = new OwnWrites(clock);
        RefusalText refusals = new RefusalText(this::getTranslation, clock);
        moves = new CardMoves(this, refusals, this::getTranslation);
        undoing = new Undoing(this, this::shown, moves::follow, new UndoText(this::getTranslation, refusals));
        commands = new CommandRunner(board, () -> Optional.ofNullable(sync), this::getTranslation, undoing);
        archiving = new Archiving(this, refusals);
        this.person = person;
        this.editing = editing;
        canvas = new BoardCanvas(people, false, ClientWords.of(getLocale()), this::listen);
        panel = panels.of(board, people, refusals, this, this::confirmed);
        screen = screen(people, refusals, foreign.of(canvas, people), indicator);
    }

    @Override
    protected BoardScreen initContent() {
        listen();
        return screen;
    }

    BoardId board() {
        return board;
    }

    Optional<BoardSnapshot> shown() {
        return screen.board();
    }

    /** Shows this matter in the panel, or none, as soon as the board is there. */
    void open(@Nullable MatterNumber number) {
        wanted = number;
        screen.board().ifPresent(this::openWanted);
    }

    PanelSlot panel() {
        return panel;
    }

    @Override
    public Optional<BoardSnapshot> caughtUp(Set<MatterId> refused) {
        refused.forEach(screen::toldOf);
        syncNow();
        return screen.board();
    }

    void syncNow() {
        if (sync != null) {
            sync.syncNow();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        sync = syncs.open(ui, board, new Onlooker(person, guard, writes, screen));
        sync.start();
        presence.start(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        presence.stop();
        if (sync != null) {
            sync.stop();
            sync = null;
            guard.observed(Set.of());
            guard.end(Reason.DRAGGING);
        }
    }

    private void listen() {
        editing.onDone(revision -> revision.ifPresentOrElse(this::confirmed, this::syncNow));
        canvas.onDragStart(start -> guard.begin(Reason.DRAGGING));
        canvas.onDragEnd(end -> guard.end(Reason.DRAGGING));
        HistoryKeys.listen(canvas, undoing::want);
        MoveQuestion.listen(canvas, this::shown, moves);
        KeysDialog.listen(canvas);
        BusyWords.listen(canvas, guard::observed);
        canvas.onOpen(
                open -> MatterNumber.parse(open.matter()).ifPresent(number -> opened.accept(Optional.of(number))));
    }

    private void listen(StageColumn column) {
        column.onMore(more -> canvas.extend(column));
        column.onDrop(drop -> {
            screen.board().ifPresent(now -> moves.drop(now, drop));
            guard.end(Reason.DRAGGING);
        });
        Optional.ofNullable(panel.quick).ifPresent(quick -> quick.equip(column, this::begin));
        editing.equip(column);
    }

    private BoardScreen screen(People people, RefusalText refusals, ForeignChanges changes, SyncIndicator indicator) {
        BulkCommands bulk = new BulkCommands(this, canvas, people, moves::follow, refusals, this::getTranslation);
        return new BoardScreen(
                person, canvas, panel, moves, bulk, editing, changes, indicator, writes, this::first, presence::stop);
    }

    private void first(BoardSnapshot now) {
        openWanted(now);
        new DraftOffers(
                        panel.drafts,
                        panel::find,
                        this::getTranslation,
                        number -> opened.accept(Optional.of(number)),
                        this::begin)
                .make(now, person, wanted);
    }

    private void openWanted(BoardSnapshot now) {
        if (wanted == null) {
            panel.clearMatter();
        } else {
            panel.open(now, wanted);
        }
    }

    private void begin(StageId stage) {
        screen.board()
                .ifPresent(now -> panel.leave(() -> {
                    panelClosed();
                    now.stage(stage).ifPresent(column -> panel.begin(now, column));
                }));
    }

    @Override
    public void begin(StageId stage, MatterDetails typed) {
        screen.board().ifPresent(now -> {
            panelClosed();
            panel.beginWith(now, now.stage(stage).orElseGet(() -> now.stages().getFirst()), typed);
        });
    }

    @Override
    public void send(String subject, CommandRunner.Wish wish, Consumer<Outcome> told) {
        commands.send(subject, wish, told);
    }

    @Override
    public void sendOnce(CommandRunner.Wish wish, CommandId id, Consumer<Optional<Outcome>> told) {
        commands.sendOnce(wish, id, told);
    }

    private void confirmed(Revision revision) {
        if (sync != null) {
            sync.confirmed(revision);
        }
    }

    @Override
    public void archive(OpenMatter matter) {
        archiving.archive(matter, this::panelClosed);
    }

    @Override
    public void shows(MatterPanel shown) {
        shown.accompany(presence.line());
    }

    @Override
    public void typing(Optional<MatterId> matter, boolean dirty) {
        presence.at(matter, dirty);
        guard.set(Reason.EDITING, dirty);
    }

    @Override
    public void panelClosed() {
        panel.clear();
        opened.accept(Optional.empty());
    }
}
