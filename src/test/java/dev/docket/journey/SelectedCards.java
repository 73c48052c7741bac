package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;

/** The cards that somebody has selected on a board, and the bar at its foot. */
final class SelectedCards {

    private final BoardPage board;

    private SelectedCards(BoardPage board) {
        this.board = board;
    }

    static SelectedCards on(BoardPage board) {
        return new SelectedCards(board);
    }

    /** There only while something is selected. */
    Locator bar() {
        return board.page().locator(".selection-bar:visible");
    }

    /** Selects a card by a click with Ctrl held, and waits until it looks so. */
    void toggle(String title) {
        board.card(title).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        assertThat(board.card(title)).hasAttribute("selected", "");
    }

    void moveTo(String stage) {
        choose("Move to…", stage);
    }

    /** Chooses from one of the menus in the bar. */
    void choose(String menu, String item) {
        press(menu);
        pick(item);
    }

    /** Chooses from the menu that is open. */
    void pick(String item) {
        board.page()
                .locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    void press(String name) {
        bar().getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
