package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.database.DatabaseTrouble;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.ArchiveService;
import dev.docket.matter.ArchivedMatter;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChangeKind;
import dev.docket.shell.BrowserZone;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.ui.BoardSync;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.Onlooker;
import dev.docket.sync.ui.SyncIndicator;
import dev.docket.sync.ui.SyncTransport;
import dev.docket.sync.ui.SyncedView;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The archive of one board, open: follows the board as long as it is attached. */
class OpenArchive extends Composite<SyncedPage> implements SyncedView {

    private final BoardId board;
    private final ArchiveService archive;
    private final BoardSyncFactory syncs;
    private final Person person;
    private final SyncIndicator indicator;
    private final Consumer<Optional<BoardSnapshot>> seen;
    private final InteractionGuard guard;
    private final OwnWrites writes;
    private final Clock clock;
    private final TextField search = new TextField();
    private final Paragraph nothing = new Paragraph();
    private final ArchiveGrid grid;
    private final UnsavedReport report;
    private @Nullable BoardSync sync;
    private boolean missed;

    /**
     * Opens an archive.
     *
     * @param show leads to a matter on the board
     * @param seen told of every picture of the board, and of none when the user may no longer see it
     */
    OpenArchive(
            BoardId board,
            ArchiveService archive,
            BoardSyncFactory syncs,
            Person person,
            Clock clock,
            SyncIndicator indicator,
            Consumer<ArchivedMatter> show,
            Consumer<Optional<BoardSnapshot>> seen) {
        this.board = board;
        this.archive = archive;
        this.syncs = syncs;
        this.person = person;
        this.indicator = indicator;
        this.seen = seen;
        guard = new InteractionGuard(clock);
        writes = new OwnWrites(clock);
        this.clock = clock;
        report = new UnsavedReport(command -> {}, Optional::empty, this::getTranslation);
        CommandRunner commands = new CommandRunner(
                board,
                () -> Optional.ofNullable(sync),
                this::getTranslation,
                CommandRunner.Witness.NOBODY,
                report.unsaved());
        ArchiveWork work = new ArchiveWork(
                commands, new RefusalText(this::getTranslation, clock), this::getTranslation, show, this::readAgain);
        grid = new ArchiveGrid(this::moment, work::restore, work::askToDelete);
    }

    @Override
    protected SyncedPage initContent() {
        SyncedPage page = new SyncedPage();
        search.setLabel(getTranslation("archive.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> read());
        nothing.getElement().setAttribute("role", "status");
        grid.read(new CallbackDataProvider<>(
                this::page, query -> unlessMissed(this::count).orElse(0), ArchivedMatter::id));
        BusyWords.listen(page, guard::observed);
        page.add(search, nothing, grid);
        page.addClassName("archive-page");
        read();
        return page;
    }

    void syncNow() {
        if (sync != null) {
            sync.syncNow();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        sync = syncs.open(event.getUI(), board, new Onlooker(person, guard, writes, this));
        sync.start();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (sync != null) {
            sync.stop();
            sync = null;
            guard.observed(Set.of());
        }
    }

    @Override
    public void show(BoardUpdate update) {
        seen.accept(Optional.of(update.snapshot()));
        boolean writing = update.snapshot().accessOf(person) == BoardAccess.WRITE;
        grid.offer(writing, writing && person.role() == Role.ADMINISTRATOR);
        if (concernsTheArchive(update)) {
            read();
        }
    }

    @Override
    public void redraw() {
        // What the user wants is shown when it is done: a row that goes and comes back would only confuse.
    }

    @Override
    public void held(BoardUpdate update) {
        // Nothing here is edited.
    }

    @Override
    public void lost() {
        seen.accept(Optional.empty());
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {
        indicator.show(status, transport);
        if (missed && (status instanceof SyncStatus.Synced || status instanceof SyncStatus.Live)) {
            read();
        }
    }

    /** A row has gone, and the focus with it. */
    private void readAgain() {
        read();
        search.focus();
    }

    /** While the database is away the rows stay as they are, and are read again later. */
    private void read() {
        missed = false;
        Optional<Integer> found = unlessMissed(this::count);
        found.ifPresentOrElse(this::show, () -> {
            nothing.setText(getTranslation("archive.away"));
            nothing.setVisible(true);
        });
    }

    private <T> Optional<T> unlessMissed(Supplier<T> asked) {
        Optional<T> answer = DatabaseTrouble.unlessAway(() -> Optional.of(asked.get()), Optional.empty());
        missed |= answer.isEmpty();
        return answer;
    }

    private void show(int found) {
        grid.getDataProvider().refreshAll();
        String wanted = search.getValue().strip();
        nothing.setText(wanted.isEmpty() ? getTranslation("archive.empty") : getTranslation("archive.nothing", wanted));
        nothing.setVisible(found == 0);
        grid.setVisible(found > 0);
    }

    private Stream<ArchivedMatter> page(Query<ArchivedMatter, Void> query) {
        return unlessMissed(() -> archive.page(board, search.getValue(), query.getOffset(), query.getLimit())).stream()
                .flatMap(List::stream);
    }

    private int count() {
        return archive.count(board, search.getValue());
    }

    /** In the time of the user's browser. */
    private String moment(Instant then) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BrowserZone.of(getUI().orElse(null), clock))
                .format(then);
    }

    /** Stages as well: their names stand there. */
    private static boolean concernsTheArchive(BoardUpdate update) {
        return !update.complete()
                || update.changes().stream()
                        .anyMatch(change -> change.kind().isStructural()
                                || change.kind() == ChangeKind.MATTER_ARCHIVED
                                || change.kind() == ChangeKind.MATTER_RESTORED
                                || change.kind() == ChangeKind.MATTER_DELETED);
    }
}
