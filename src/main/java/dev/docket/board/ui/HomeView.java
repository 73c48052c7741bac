package dev.docket.board.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.docket.identity.Role;
import dev.docket.matter.BoardListService;
import jakarta.annotation.security.RolesAllowed;

/** Leads to the board that the user opened last, or says that there is none yet. */
@Route("")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
class HomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardListService boards;

    HomeView(BoardListService boards) {
        this.boards = boards;
        addClassName("docket-state");
        add(new H1(getTranslation("board.none.title")), new Paragraph(getTranslation("board.none.message")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boards.home().ifPresent(board -> event.forwardTo("boards/" + board.id().value()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.name");
    }
}
