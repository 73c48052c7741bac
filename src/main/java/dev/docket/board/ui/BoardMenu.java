package dev.docket.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** The menu beside a board's name, for those who may change the board. */
class BoardMenu extends MenuBar {

    BoardMenu(Runnable rename, Runnable members) {
        MenuItem root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("board.menu"));
        root.getSubMenu().addItem(getTranslation("board.menu.rename"), click -> rename.run());
        root.getSubMenu().addItem(getTranslation("board.menu.members"), click -> members.run());
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("docket-dots");
    }
}
