package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import dev.docket.finding.BoardQuery;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.presence.ui.BoardPresence;
import dev.docket.shell.ClientWords;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.OwnWrites;
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
    private final BoardLine line = new BoardLine();
    private final FoldedStages folded;

    private @Nullable MatterNumber wanted;

    /**
     * Opens a board.
     *
     * @param opened told of the matter in the panel, or of none, so that the address can follow
     * @param look told of what its user wants to see of the board, so that the address can ask for it
     */
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
            FindingFactory finding,
            Consumer<Optional<MatterNumber>> opened,
            Consumer<BoardQuery> look) {
        this.board = board;
        this.syncs = syncs;
        this.opened = opened;
        guard = new InteractionGuard(clock);
        presence = presences.apply(guard);
        writes = new OwnWrites(clock);
        RefusalText refusals = new RefusalText(this::getTranslation, clock);
        moves = new CardMoves(this, refusals, this::getTranslation);
        undoing =
                new Undoing(this, () -> screen().board(), moves::follow, new UndoText(this::getTranslation, refusals));
        LeavingNotice leaving = new LeavingNotice(undoing, this::getTranslation, matters -> screen().reveal(matters));
        commands = new CommandRunner(board, line::sync, this::getTranslation, leaving);
        archiving = new Archiving(this, refusals);
        this.person = person;
        this.editing = editing;
        canvas = new BoardCanvas(people, false, ClientWords.of(getLocale()), this::listen);
        folded = finding.folded(board, canvas);
        panel = panels.of(board, people, refusals, this);
        BoardSheet sheet = new BoardSheet(
                canvas,
                moves,
                new BulkMoves(this, canvas, moves::follow, refusals, this::getTranslation),
                finding.sight(board, person, line, () -> screen().redraw()),
                leaving,
                writes,
                people,
                this::isWritable,
                look);
        screen = new BoardScreen(
                person,
                sheet,
                panel,
                editing,
                foreign.of(canvas, people),
                indicator,
                writes,
                this::first,
                presence::stop);
    }

    @Override
    protected BoardScreen initContent() {
        listen();
        return screen;
    }

    BoardId board() {
        return board;
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
        line.syncNow();
    }

    BoardScreen screen() {
        return screen;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        line.open(syncs.open(ui, board, new Onlooker(person, guard, writes, screen)));
        presence.start(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        presence.stop();
        if (line.close()) {
            guard.observed(Set.of());
            guard.end(Reason.DRAGGING);
        }
    }

    private void listen() {
        editing.onDone(revision -> revision.ifPresentOrElse(line::confirmed, line::syncNow));
        canvas.onDragStart(start -> guard.begin(Reason.DRAGGING));
        canvas.onDragEnd(end -> guard.end(Reason.DRAGGING));
        HistoryKeys.listen(canvas, undoing::want);
        BusyWords.listen(canvas, guard::observed);
        canvas.onOpen(open -> MatterNumber.parse(open.matter()).ifPresent(this::opened));
    }

    private void opened(MatterNumber number) {
        opened.accept(Optional.of(number));
    }

    private void listen(StageColumn column) {
        column.onMore(more -> canvas.extend(column));
        column.onDrop(drop -> {
            screen.board().ifPresent(now -> moves.drop(now, drop));
            guard.end(Reason.DRAGGING);
        });
        column.onAdd(add -> begin(column.stage()));
        folded.listen(column);
        editing.equip(column);
    }

    private boolean isWritable(BoardSnapshot now) {
        return now.accessOf(person) == BoardAccess.WRITE;
    }

    private void first(BoardSnapshot now) {
        openWanted(now);
        if (isWritable(now)) {
            new DraftOffers(panel, this::getTranslation, this::opened, this::begin).make(now, wanted);
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
