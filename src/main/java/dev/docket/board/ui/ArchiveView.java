package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.ArchiveService;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardSummary;
import dev.docket.shell.ClientWords;
import dev.docket.shell.HeaderContent;
import dev.docket.sync.ui.BoardSyncFactory;
import dev.docket.sync.ui.SyncIndicator;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The archive of a board at its address. */
@Route("boards/:board/archive")
@StyleSheet("boards.css")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
class ArchiveView extends Main implements BeforeEnterObserver, HasDynamicTitle, HeaderContent {

    private final transient BoardService boards;
    private final transient ArchiveService archive;
    private final transient BoardSyncFactory syncs;
    private final transient Clock clock;
    private final Person person;
    private final SyncIndicator indicator;
    private final Div header = new Div();
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final Div content = new Div();

    private @Nullable OpenArchive open;
    private String name = "";

    ArchiveView(
            BoardService boards, ArchiveService archive, CurrentPerson current, BoardSyncFactory syncs, Clock clock) {
        this.boards = boards;
        this.archive = archive;
        this.syncs = syncs;
        this.clock = clock;
        person = current.require();
        indicator = syncs.indicator(ClientWords.shared(getLocale()));
        indicator.onSyncNow(click -> Optional.ofNullable(open).ifPresent(OpenArchive::syncNow));
        back.setText(getTranslation("archive.back"));
        back.setRouterIgnore(false);
        header.addClassNames("board-header", "archive-header");
        header.add(indicator);
        content.addClassName("archive-content");
        add(content);
        addClassName("archive-view");
    }

    @Override
    public Component headerContent() {
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardSummary board = event.getRouteParameters()
                .getLong("board")
                .filter(id -> id > 0)
                .flatMap(id -> boards.find(new BoardId(id)))
                .orElseThrow(NotFoundException::new);
        String address = "boards/" + board.id().value();
        OpenArchive shown = new OpenArchive(
                board.id(),
                archive,
                syncs,
                person,
                clock,
                indicator,
                matter -> UI.getCurrent()
                        .navigate(address + "/matters/" + matter.number().value()),
                this::seen);
        open = shown;
        back.setHref(address);
        call(board.name());
        content.removeAll();
        content.add(title, back, shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archive.of", name) + " · " + getTranslation("app.name");
    }

    private void seen(Optional<BoardSnapshot> board) {
        board.map(BoardSnapshot::name).ifPresentOrElse(this::call, this::lose);
    }

    private void call(String board) {
        if (!board.equals(name)) {
            name = board;
            title.setText(getTranslation("archive.of", board));
            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        }
    }

    private void lose() {
        BoardPlaceholder gone = new BoardPlaceholder();
        gone.lost();
        content.removeAll();
        content.add(gone);
    }
}
