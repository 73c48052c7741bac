package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
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
        return button;
    }
}
