package dev.docket.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.matter.BoardSummary;
import dev.docket.sync.ui.SyncIndicator;
import java.util.List;
import java.util.function.Consumer;

/** The board's part of the header line: its name, a way to the other boards, the sync indicator. */
class BoardHeader extends Div {

    private final Div title = new Div();
    private final Consumer<BoardSummary> go;

    BoardHeader(SyncIndicator indicator, Consumer<BoardSummary> go) {
        this.go = go;
        title.addClassName("docket-title");
        addClassName("board-header");
        add(title, indicator);
    }

    void show(BoardSummary board, List<BoardSummary> all) {
        title.removeAll();
        H1 name = new H1(board.name());
        title.add(name);
        if (all.size() > 1) {
            title.add(others(board, all));
        }
    }

    private MenuBar others(BoardSummary board, List<BoardSummary> all) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem root = menu.addItem(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        root.setAriaLabel(getTranslation("board.others"));
        for (BoardSummary each : all) {
            MenuItem item = root.getSubMenu().addItem(each.name(), click -> go.accept(each));
            item.setEnabled(!each.equals(board));
        }
        return menu;
    }
}
