package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Role;
import dev.docket.matter.BoardListService;
import dev.docket.matter.BoardOverview;
import dev.docket.matter.BoardSummary;
import dev.docket.matter.NewBoardOutcome;
import dev.docket.matter.WantedBoard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;

/** All boards that one may see; administrators add one here. */
@Route("boards")
@StyleSheet("boards.css")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
class BoardsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardListService boards;
    private final transient Clock clock;
    private final transient RefusalText words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    BoardsView(BoardListService boards, CurrentPerson current, Clock clock) {
        this.boards = boards;
        this.clock = clock;
        words = new RefusalText(this::getTranslation, clock);
        Div head = new Div(new H1(getTranslation("boards.title")));
        head.addClassName("boards-head");
        boolean mayAdd = current.require().role() == Role.ADMINISTRATOR;
        if (mayAdd) {
            Button add = new Button(getTranslation("boards.new"), click -> begin());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(add);
        }
        none.setText(getTranslation(mayAdd ? "boards.none.administrator" : "boards.none"));
        list.addClassName("boards-list");
        Div content = new Div(head, none, list);
        content.addClassName("boards-content");
        add(content);
        addClassName("boards-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<BoardOverview> all = boards.all();
        list.removeAll();
        all.forEach(board -> list.add(new BoardRow(board, changed(board))));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("boards.title") + " · " + getTranslation("app.name");
    }

    private String changed(BoardOverview board) {
        return getTranslation("boards.changed", board.changedBy(), words.ago(board.changedAt()));
    }

    private void begin() {
        new NewBoardDialog(LocalDate.now(clock), this::create).open();
    }

    private Optional<NewBoardOutcome.Invalid> create(WantedBoard wanted) {
        return switch (outcome(wanted)) {
            case NewBoardOutcome.Invalid refused -> Optional.of(refused);
            case NewBoardOutcome.Created(var board) -> {
                open(board);
                yield Optional.empty();
            }
        };
    }

    private NewBoardOutcome outcome(WantedBoard wanted) {
        try {
            return boards.create(wanted);
        } catch (DataIntegrityViolationException e) {
            // Somebody else was faster by a moment with a board of this name.
            return new NewBoardOutcome.Invalid(
                    Optional.of(new NewBoardOutcome.Problem("taken", wanted.name())), Optional.empty());
        }
    }

    private static void open(BoardSummary board) {
        UI.getCurrent().navigate("boards/" + board.id().value());
    }
}
