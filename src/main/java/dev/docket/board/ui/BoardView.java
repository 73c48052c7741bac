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
import dev.docket.finding.BoardQuery;
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
import dev.docket.shell.CarefulPage;
import dev.docket.shell.ClientWords;
import dev.docket.shell.HeaderContent;
import dev.docket.sync.ui.SyncIndicator;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board at its address, with a matter open in it where the address names one. */
@Route("boards/:board")
@RouteAlias("boards/:board/matters/:matter")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
class BoardView extends Main
        implements BeforeEnterObserver,
                BeforeLeaveObserver,
                CarefulPage,
                HasDynamicTitle,
                HeaderContent,
                BoardFinder.Looking,
                BoardMenu.Actions {

    private final transient BoardService boards;
    private final transient BoardListService lists;
    private final transient AccountService accounts;
    private final transient BoardExport exports;
    private final transient BoardParts parts;
    private final Person person;
    private final SyncIndicator indicator;
    private final PresenceBar bar = new PresenceBar();
    private final BoardFinder finder;
    private final BoardHeader header;

    private @Nullable BoardAddress address;
    private @Nullable OpenBoard open;
    private @Nullable BoardEditing editing;
    private @Nullable BoardSummary board;

    BoardView(
            BoardService boards,
            BoardListService lists,
            AccountService accounts,
            CurrentPerson current,
            BoardExport exports,
            BoardParts parts) {
        this.boards = boards;
        this.lists = lists;
        this.accounts = accounts;
        this.exports = exports;
        this.parts = parts;
        person = current.require();
        indicator = parts.syncs().indicator(ClientWords.shared(getLocale()));
        finder = new BoardFinder(
                this::form, parts.finding().menu(this::address, this::look, this::getTranslation), this);
        header = new BoardHeader(finder, bar, indicator, this::go);
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
        BoardAddress wanted = BoardAddress.of(event);
        boolean known = open != null
                && open.board().equals(wanted.board())
                && open.shown().isPresent();
        BoardSummary summary =
                known && board != null ? board : boards.find(wanted.board()).orElseThrow(NotFoundException::new);
        boolean stays = open != null && address != null && address.opensTheSame(wanted);
        address = wanted;
        board = summary;
        finder.show(wanted.query());
        OpenBoard shown = opened(wanted.board());
        shown.screen().look(wanted.query());
        if (!known) {
            header.show(summary, boards.all());
        }
        if (!stays) {
            shown.open(wanted.matter().orElse(null));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (open != null && address != null) {
            open.exit().guard(address, event);
        }
    }

    @Override
    public void leave(Runnable onwards) {
        if (open == null) {
            onwards.run();
            return;
        }
        open.exit().leave(onwards);
    }

    @Override
    public void look(BoardQuery wanted) {
        getUI().ifPresent(address().with(wanted)::enter);
    }

    @Override
    public void take(BoardQuery wanted) {
        look(wanted);
        if (wanted.isEmpty()) {
            finder.focusFilter();
        }
    }

    @Override
    public void open(Optional<MatterNumber> matter) {
        getUI().ifPresent(address().with(matter)::enter);
    }

    /** Every letter a step of the way back would be a long way: only the first is one. */
    @Override
    public void searchFor(BoardQuery wanted) {
        if (address().query().text().isEmpty()) {
            look(wanted);
        } else {
            BoardAddress next = address().with(wanted);
            address = next;
            getUI().ifPresent(next::replace);
            Optional.ofNullable(open).ifPresent(shown -> shown.screen().look(wanted));
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
        OpenBoard shown = open;
        if (shown != null) {
            shown.shown().ifPresent(now -> exports.offer(now, shown.screen().seen()));
        }
    }

    private OpenBoard opened(BoardId id) {
        OpenBoard shown = open;
        if (shown != null && shown.board().equals(id)) {
            return shown;
        }
        BoardEditing changes = editing(id);
        OpenBoard next = new OpenBoard(id, parts, People.from(accounts, person), person, changes, indicator, bar, this);
        open = next;
        editing = changes;
        lists.opened(id);
        removeAll();
        add(next);
        return next;
    }

    private BoardEditing editing(BoardId id) {
        var refusals = new RefusalText(this::getTranslation, parts.clock());
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

    private BoardAddress address() {
        return Objects.requireNonNull(address, "A page that is looked at has an address");
    }

    private FilterForm form() {
        return Objects.requireNonNull(open, "There is a board to be filtered")
                .screen()
                .filterForm(this::look);
    }

    private void go(BoardSummary other) {
        getUI().ifPresent(new BoardAddress(other.id(), Optional.empty(), BoardQuery.ALL)::enter);
    }
}
