package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.presence.ui.BoardPresence;
import dev.docket.presence.ui.PresenceBar;
import dev.docket.shell.ClientWords;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.Onlooker;
import dev.docket.sync.ui.SyncIndicator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One board, open: its canvas and the panel beside it, kept in sync as long as it is attached. */
class OpenBoard extends Composite<BoardScreen> implements PanelHost, CardMoves.Board {

    private final BoardId board;
    private final BoardSyncFactory syncs;
    private final InteractionGuard guard;
    private final CommandRunner commands;
    private final CardMoves moves;
    private final Undoing undoing;
    private final BoardCanvas canvas;
    private final PanelSlot panel;
    private final Person person;
    private final BoardEditing editing;
    private final BoardScreen screen;
    private final OwnWrites writes;
    private final BoardPresence presence;
    private final BoardLine line = new BoardLine();
    private final FoldedStages folded;
    private final PanelDoor door;
    private final QuickAdd quick;
    private final TabMemory memory;
    private final UnsavedReport report = new UnsavedReport(this::forget, this::shown, this::getTranslation);
    private final RefusalText refusals;

    /**
     * Opens a board.
     *
     * @param bar where others who have it open are shown
     * @param looking brings into the address what its user wants to see
     */
    OpenBoard(
            BoardId board,
            BoardParts parts,
            People people,
            Person person,
            BoardEditing editing,
            SyncIndicator indicator,
            PresenceBar bar,
            BoardFinder.Looking looking) {
        this.board = board;
        syncs = parts.syncs();
        this.person = person;
        this.editing = editing;
        guard = new InteractionGuard(parts.clock());
        presence = parts.presences().of(board, person, guard, bar);
        writes = new OwnWrites(parts.clock());
        refusals = new RefusalText(this::getTranslation, parts.clock());
        moves = new CardMoves(this, refusals, this::getTranslation);
        undoing = undoing(people);
        LeavingNotice leaving = new LeavingNotice(undoing, this::getTranslation, matters -> screen().reveal(matters));
        memory = new TabMemory(person, board, leaving);
        commands = new CommandRunner(board, line::sync, this::getTranslation, memory, report.unsaved());
        canvas = new BoardCanvas(people, false, ClientWords.shared(getLocale()), this::listen);
        folded = parts.finding().folded(board, canvas);
        panel = parts.panels().of(board, people, refusals, this);
        quick = parts.panels().quick(board, refusals, this::getTranslation, this, line::confirmed);
        door = new PanelDoor(panel, () -> screen().board(), looking::open, this::getTranslation);
        screen = screen(parts, leaving, people, indicator, looking);
    }

    private Undoing undoing(People people) {
        LaneWords lanes = new LaneWords(people, this::getTranslation);
        UndoText words = new UndoText(this::getTranslation, refusals, lanes::value);
        return new Undoing(this, () -> screen().board(), moves::follow, words);
    }

    private BoardScreen screen(
            BoardParts parts,
            LeavingNotice leaving,
            People people,
            SyncIndicator indicator,
            BoardFinder.Looking looking) {
        BulkCommands bulk = new BulkCommands(this, canvas, people, moves::follow, refusals, this::getTranslation);
        BoardSight sight = parts.finding().sight(board, people, getLocale(), line, () -> screen().redraw());
        BoardSheet sheet =
                new BoardSheet(canvas, moves, bulk, sight, leaving, writes, people, this::isWritable, looking::take);
        ForeignChanges changes = parts.foreign().of(canvas, people);
        return new BoardScreen(person, sheet, panel, editing, changes, indicator, writes, this::first, presence::stop);
    }

    private void first(BoardSnapshot now) {
        door.first(now, isWritable(now));
        new Unanswered(memory, this::writable, moves, quick, door, this, refusals, this::getTranslation);
        screen.add(memory);
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
        door.open(number);
    }

    BoardExit exit() {
        return new BoardExit(panel, report);
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
        MoveQuestion.listen(canvas, this::shown, moves);
        KeysDialog.listen(canvas);
        BusyWords.listen(canvas, guard::observed);
        canvas.onOpen(open -> MatterNumber.parse(open.matter()).ifPresent(door::enter));
    }

    private void listen(StageColumn column) {
        column.onMore(more -> canvas.extend(column, more.lane()));
        column.onDrop(drop -> {
            CardDrop dropped = drop.drop();
            if (screen.inSight().filter(seen -> moves.drop(seen, dropped)).isEmpty()) {
                memory.settle(dropped.id());
            }
            guard.end(Reason.DRAGGING);
        });
        quick.equip(column, door::begin);
        folded.listen(column);
        editing.equip(column);
    }

    private void forget(CommandId command) {
        memory.settle(command);
        undoing.forget(command);
    }

    private Optional<SeenBoard> writable() {
        return screen.inSight().filter(seen -> isWritable(seen.whole()));
    }

    private boolean isWritable(BoardSnapshot now) {
        return now.accessOf(person) == BoardAccess.WRITE;
    }

    @Override
    public void begin(StageId stage, MatterDetails typed) {
        door.begin(stage, typed);
    }

    @Override
    public void send(String subject, CommandId id, CommandRunner.Wish wish, Errand.Sender sender) {
        commands.send(subject, id, wish, sender);
    }

    @Override
    public void askWhere(MatterId matter) {
        shown().ifPresent(now -> now.matter(matter).ifPresent(found -> MoveQuestion.ask(now, found, moves)));
    }

    @Override
    public void archive(OpenMatter matter) {
        new Archiving(this, refusals).archive(matter, this::panelClosed);
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
        door.close();
    }
}
