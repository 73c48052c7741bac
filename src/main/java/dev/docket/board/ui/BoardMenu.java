package dev.docket.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** The menu beside a board's name: where else its matters are, and, for those who may change the board, how. */
class BoardMenu extends MenuBar {

    /**
     * A menu for one board.
     *
     * @param changing whether its user may change the board
     */
    BoardMenu(Actions actions, boolean changing) {
        MenuItem root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        SubMenu menu = root.getSubMenu();
        root.setAriaLabel(getTranslation(changing ? "board.menu" : "board.menu.reader"));
        if (changing) {
            menu.addItem(getTranslation("board.menu.rename"), click -> actions.rename());
            menu.addItem(getTranslation("board.menu.members"), click -> actions.members());
            menu.addSeparator();
        }
        menu.addItem(getTranslation("board.menu.archive"), click -> actions.archive());
        menu.addItem(getTranslation("board.menu.export"), click -> actions.export());
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("docket-dots");
    }

    /** What the menu leads to. */
    interface Actions {

        void rename();

        void members();

        void archive();

        void export();
    }
}
