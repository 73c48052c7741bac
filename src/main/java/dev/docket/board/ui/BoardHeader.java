package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.docket.matter.BoardSummary;
import dev.docket.presence.ui.PresenceBar;
import dev.docket.sync.ui.SyncIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The board's part of the header line: its name, a way to the other boards, what is looked for,
 * who else is there, the sync indicator.
 */
class BoardHeader extends Div {

    private final Div title = new Div();
    private final List<BoardSummary> boards = new ArrayList<>();
    private final Consumer<BoardSummary> go;
    private @Nullable BoardMenu menu;

    BoardHeader(BoardFinder finder, PresenceBar presence, SyncIndicator indicator, Consumer<BoardSummary> go) {
        this.go = go;
        title.addClassName("docket-title");
        addClassName("board-header");
        add(title, finder, presence, indicator);
    }

    /** Offers what may be done with the board, beside its name. */
    void offer(BoardMenu menu) {
        this.menu = menu;
    }

    /** The board that is shown goes by another name. */
    void rename(BoardSummary board) {
        show(
                board,
                boards.stream()
                        .map(each -> each.id().equals(board.id()) ? board : each)
                        .toList());
    }

    void show(BoardSummary board, List<BoardSummary> all) {
        boards.clear();
        boards.addAll(all);
        title.removeAll();
        H1 name = new H1(board.name());
        title.add(name);
        title.add(others(board, all));
        if (menu != null) {
            title.add(menu);
        }
    }

    private Button others(BoardSummary board, List<BoardSummary> all) {
        Button button = new Button(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("board.others"));
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (BoardSummary each : all) {
            MenuItem item = menu.addItem(each.name(), click -> go.accept(each));
            item.setCheckable(true);
            item.setChecked(each.equals(board));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("boards.all"), click -> UI.getCurrent().navigate(BoardsView.class));
        return button;
    }
}
