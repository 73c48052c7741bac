package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The lanes of a board as somebody sees them. They go by their names. */
final class LanePage {

    private final BoardPage board;

    private LanePage(BoardPage board) {
        this.board = board;
    }

    static LanePage of(BoardPage board) {
        return new LanePage(board);
    }

    /** Chooses lanes in the menu of the header. */
    void choose(String before, String kind) {
        board.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Lanes: " + before))
                .click();
        board.page()
                .locator("vaadin-menu-bar-submenu[opened]")
                .getByText(kind, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(board.board()).hasAttribute("laned", "", BoardPage.PATIENTLY);
    }

    /** What the lines say, from the top. */
    Locator lines() {
        return board.board().locator(".line[data-lane]");
    }

    Locator line(String lane) {
        return board.board().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(lane + ", matters: "));
    }

    /** The cell of a stage in the lane of this key. */
    Locator cell(String stage, String key) {
        return board.column(stage).locator(".cell[data-lane='" + key + "']");
    }

    /** The cards of a stage that stand in the lane of this key. */
    Locator cards(String stage, String key) {
        return board.column(stage).locator("> docket-card[slot='" + key + "']");
    }

    Locator card(String title, String key) {
        return board.card(title).and(board.page().locator("docket-card[slot='" + key + "']"));
    }

    /** Drags a card with the mouse into the middle of a cell. */
    void drag(String title, Locator cell) {
        CardDrag drag = board.drag(title);
        BoundingBox box = cell.boundingBox();
        board.page().mouse().move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(8));
        drag.drop();
    }
}
