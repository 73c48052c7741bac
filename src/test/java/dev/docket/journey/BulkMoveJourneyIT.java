package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import dev.docket.matter.BoardFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben selects several cards and moves them at once. Cleo looks on, or was there before him. */
@BrowserTest
class BulkMoveJourneyIT {

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
    void movesWhatIsSelectedAndTakesItBackInOneStep() {
        var cleo = browsers.timed("cleo").open(board.id());
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        selected.toggle("Charlie");
        selected.toggle("Echo");
        assertThat(selected.bar()).containsText("3 matters selected");

        selected.moveTo("Pleading");

        ben.waitForTitles("Pleading", "Alpha", "Charlie", "Echo");
        assertThat(selected.bar()).hasCount(0);
        ben.keep(ben.notice("3 matters moved to Pleading"));
        cleo.poll();
        cleo.waitForTitles("Pleading", "Alpha", "Charlie", "Echo");

        ben.button("Undo").click();

        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        ben.waitForTitles("Investigation", "Echo", "Foxtrot");
        assertThat(ben.notice("3 matters moved back")).isVisible();
        assertThat(board.titles("Pleading")).isEmpty();

        ben.button("Redo").click();

        ben.waitForTitles("Pleading", "Alpha", "Charlie", "Echo");
    }

    @Test
    void saysWhatStaysBecauseAColleagueWasThereBefore() {
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        selected.toggle("Bravo");
        // While the menu is open, he is shown nothing new.
        selected.press("Move to…");
        ben.waitForSync("paused");
        var number = Colleague.cleo(application).move(board, "Bravo", "Intake", "Discovery");

        selected.pick("Pleading");

        ben.waitForTitles("Pleading", "Alpha");
        ben.waitForTitles("Discovery", "Bravo");
        assertThat(ben.notice("moved to Pleading")).isVisible();
        assertThat(ben.notice(number + " stays in Discovery: Cleo Marchetti moved it "))
                .isVisible();
    }

    @Test
    void selectsByKeysAndLetsGoOfAll() {
        SelectedCards selected = SelectedCards.on(ben);
        Locator alpha = ben.card("Alpha").getByRole(AriaRole.BUTTON);
        alpha.focus();

        alpha.press("x");
        assertThat(selected.bar()).containsText("1 matter selected");
        ben.card("Charlie").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(selected.bar()).containsText("3 matters selected");
        assertThat(ben.panel().self()).hasCount(0);

        ben.page().keyboard().press("Escape");

        assertThat(selected.bar()).hasCount(0);
        assertThat(ben.board().locator("docket-card[selected]")).hasCount(0);
    }

    @Test
    void touchesNoOtherCard() {
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        var repaints = Repaints.of(ben);

        selected.toggle("Charlie");

        assertThat(selected.bar()).containsText("2 matters selected");
        assertThat(repaints.count()).isBetween(1, 5);
    }

    @Test
    void letsGoOfWhatLeavesTheBoard() {
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        selected.toggle("Bravo");
        board.carryOut(board.archive(board.now()
                .stage(board.stage("Intake"))
                .orElseThrow()
                .matters()
                .getFirst()
                .id()));

        ben.poll();

        ben.waitForTitles("Intake", "Bravo", "Charlie", "Delta");
        assertThat(selected.bar()).containsText("1 matter selected");
    }
}
