package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben has no mouse. */
@BrowserTest
class KeyboardJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.timed("ben").open(board.id());
    }

    @Test
    void goesFromCardToCard() {
        focus("Alpha");

        press("ArrowDown");
        assertThat(ben.card("Bravo")).isFocused();
        press("End");
        assertThat(ben.card("Delta")).isFocused();
        press("Home");
        press("ArrowRight");
        assertThat(ben.card("Echo")).isFocused();
        press("ArrowLeft");
        assertThat(ben.card("Alpha")).isFocused();
        press("Enter");
        assertThat(ben.panel().field("Title")).hasValue("Alpha");
    }

    @Test
    void goesIntoThePanelAndBackToTheCard() {
        focus("Bravo");

        press("Enter");
        assertThat(ben.panel().self()).isFocused();
        press("Tab");
        assertThat(ben.panel().button("Close")).isFocused();
        press("Escape");

        ben.panel().waitUntilClosed();
        assertThat(ben.card("Bravo")).isFocused();
    }

    @Test
    void searchesFromAMenuThatIsShut() {
        ben.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More about this board"))
                .focus();

        press("/");

        assertThat(ben.search()).isFocused();
    }

    @Test
    void takesACardUpAndDropsItElsewhere() {
        focus("Bravo");

        press(" ");
        assertThat(said()).containsText("is in the air");
        press("ArrowRight");
        press("ArrowDown");
        assertThat(said()).hasText("Investigation, place 3");
        press(" ");

        ben.waitForTitles("Investigation", "Echo", "Foxtrot", "Bravo");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Foxtrot", "Bravo");
        assertThat(ben.card("Bravo")).isFocused();
    }

    @Test
    void putsACardBack() {
        focus("Bravo");

        press(" ");
        press("ArrowRight");
        press("Escape");

        assertThat(said()).containsText("put back");
        assertThat(ben.board().locator("[dragging], [lifted]")).hasCount(0);
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        assertThat(ben.card("Bravo")).isFocused();
    }

    @Test
    void movesACardToAStageAndPlaceThatAreChosen() {
        focus("Charlie");

        press("m");
        Locator dialog = ben.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Stage").press("ArrowDown");
        ben.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Investigation"))
                .click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Move").setExact(true))
                .click();

        ben.waitForTitles("Investigation", "Charlie", "Echo", "Foxtrot");
    }

    @Test
    void beginsAMatterAndShowsTheKeys() {
        focus("Echo");

        press("?");
        Locator dialog = ben.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Take the card up");
        press("Escape");
        assertThat(dialog).hasCount(0);

        press("/");
        assertThat(ben.page().locator("#board-search input")).isFocused();
    }

    @Test
    void keepsTheFocusOnACardThatAColleagueMoves() {
        focus("Bravo");

        Colleague.cleo(application).move(board, "Bravo", "Intake", "Discovery");
        ben.poll();

        ben.waitForTitles("Discovery", "Bravo");
        assertThat(ben.card("Bravo")).isFocused();
    }

    @Test
    void givesTheFocusToTheNextCardWhereOneIsArchived() {
        focus("Bravo");

        board.carryOut(board.archive(board.now()
                .stage(board.stage("Intake"))
                .orElseThrow()
                .matters()
                .get(1)
                .id()));
        ben.poll();

        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        assertThat(ben.card("Charlie")).isFocused();
    }

    private void focus(String title) {
        ben.card(title).getByRole(AriaRole.BUTTON).focus();
    }

    private void press(String key) {
        ben.page().keyboard().press(key);
    }

    private Locator said() {
        return ben.board().locator("div[role=status]");
    }
}
