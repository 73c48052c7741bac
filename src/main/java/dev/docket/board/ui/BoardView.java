package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.docket.identity.AccountService;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardListService;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSummary;
import dev.docket.matter.MatterNumber;
import dev.docket.presence.ui.PresenceBar;
import dev.docket.presence.ui.PresenceFactory;
import dev.docket.shell.ClientWords;
import dev.docket.shell.HeaderContent;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.SyncIndicator;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board at its address, with a matter open in it where the address names one. */
@Route("boards/:board")
@RouteAlias("boards/:board/matters/:matter")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
class BoardView extends Main
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HeaderContent, BoardMenu.Actions {

    private final transient BoardService boards;
    private final transient BoardListService lists;
    private final transient PanelSlotFactory panels;
    private final transient AccountService accounts;
    private final transient BoardSyncFactory syncs;
    private final transient ForeignChangesFactory foreign;
    private final transient PresenceFactory presences;
    private final transient BoardExport exports;
    private final transient Clock clock;
    private final Person person;
    private final SyncIndicator indicator;
    private final PresenceBar bar = new PresenceBar();
    private final BoardHeader header;

    private @Nullable OpenBoard open;
    private @Nullable BoardEditing editing;
    private @Nullable BoardSummary board;

    BoardView(
            BoardService boards,
            BoardListService lists,
            PanelSlotFactory panels,
            AccountService accounts,
            CurrentPerson current,
            BoardSyncFactory syncs,
            ForeignChangesFactory foreign,
            PresenceFactory presences,
            BoardExport exports,
            Clock clock) {
        this.boards = boards;
        this.lists = lists;
        this.panels = panels;
        this.accounts = accounts;
        this.syncs = syncs;
        this.foreign = foreign;
        this.presences = presences;
        this.exports = exports;
        this.clock = clock;
        person = current.require();
        indicator = syncs.indicator(ClientWords.of(getLocale()));
        header = new BoardHeader(bar, indicator, other -> go(other.id(), Optional.empty()));
        indicator.onSyncNow(click -> Optional.ofNullable(open).ifPresent(OpenBoard::syncNow));
        header.offer(new BoardMenu(this, isAdministrator()));
        addClassName("board-view");
    }

    @Override
    public Component headerContent() {
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardSummary wanted = event.getRouteParameters()
                .getLong("board")
                .filter(id -> id > 0)
                .flatMap(id -> boards.find(new BoardId(id)))
                .orElseThrow(NotFoundException::new);
        Optional<String> matter = event.getRouteParameters().get("matter");
        Optional<MatterNumber> number = matter.flatMap(MatterNumber::parse);
        if (matter.isPresent() && number.isEmpty()) {
            throw new NotFoundException();
        }
        board = wanted;
        header.show(wanted, boards.all());
        opened(wanted.id()).open(number.orElse(null));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        PanelSlot panel = open == null ? null : open.panel();
        if (panel != null && panel.isDirty()) {
            var onwards = event.postpone();
            panel.leave(() -> {
                panel.clear();
                onwards.proceed();
            });
        }
    }

    @Override
    public String getPageTitle() {
        String name = board == null ? "" : board.name() + " · ";
        return name + getTranslation("app.name");
    }

    @Override
    public void rename() {
        editing().askForName();
    }

    @Override
    public void members() {
        editing().openMembers();
    }

    @Override
    public void archive() {
        if (board != null) {
            UI.getCurrent().navigate("boards/" + board.id().value() + "/archive");
        }
    }

    @Override
    public void export() {
        if (open != null) {
            open.shown().ifPresent(now -> exports.offer(now, matter -> true));
        }
    }

    private OpenBoard opened(BoardId id) {
        OpenBoard shown = open;
        if (shown != null && shown.board().equals(id)) {
            return shown;
        }
        BoardEditing changes = editing(id);
        OpenBoard next = new OpenBoard(
                id,
                syncs,
                panels,
                People.from(accounts, person),
                person,
                changes,
                clock,
                indicator,
                foreign,
                guard -> presences.of(id, person, guard, bar),
                number -> go(id, number));
        open = next;
        editing = changes;
        lists.opened(id);
        removeAll();
        add(next);
        return next;
    }

    private BoardEditing editing(BoardId id) {
        var refusals = new RefusalText(this::getTranslation, clock);
        var commands = new BoardCommandRunner(id, boards, refusals, this::getTranslation);
        var editing = new BoardEditing(commands, accounts::everyone, this::getTranslation, isAdministrator());
        editing.onNamed(name -> named(new BoardSummary(id, name)));
        return editing;
    }

    private void named(BoardSummary now) {
        if (!now.equals(board)) {
            board = now;
            header.rename(now);
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        }
    }

    private BoardEditing editing() {
        return Objects.requireNonNull(editing, "The menu is only there while a board is open");
    }

    private boolean isAdministrator() {
        return person.role() == Role.ADMINISTRATOR;
    }

    private static void go(BoardId board, Optional<MatterNumber> matter) {
        String path = "boards/" + board.value();
        UI.getCurrent()
                .navigate(matter.map(number -> path + "/matters/" + number.value())
                        .orElse(path));
    }
}
