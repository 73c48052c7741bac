package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One person moves cards on a board of their own, with the mouse. */
@BrowserTest
class MoveMatterJourneyIT {

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
    void dropsAboveTheFirstCard() {
        ben.drag("Charlie").above("Echo").drop();

        ben.waitForTitles("Investigation", "Charlie", "Echo", "Foxtrot");
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Delta");
        assertThat(board.titles("Investigation")).containsExactly("Charlie", "Echo", "Foxtrot");
    }

    @Test
    void dropsBetweenTwoCards() {
        ben.drag("Charlie").below("Echo").drop();

        ben.waitForTitles("Investigation", "Echo", "Charlie", "Foxtrot");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Charlie", "Foxtrot");
    }

    @Test
    void dropsBelowTheLastCard() {
        ben.drag("Alpha").footOf("Investigation").drop();

        ben.waitForTitles("Investigation", "Echo", "Foxtrot", "Alpha");
        ben.waitForTitles("Intake", "Bravo", "Charlie", "Delta");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Foxtrot", "Alpha");
    }

    @Test
    void dropsIntoEmptyStage() {
        ben.drag("Bravo").footOf("Pleading").drop();

        ben.waitForTitles("Pleading", "Bravo");
        ben.waitForCount("Pleading", 1);
        ben.waitForCount("Intake", 3);
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
    }

    @Test
    void changesTheOrderWithinAStage() {
        ben.drag("Alpha").below("Charlie").drop();

        ben.waitForTitles("Intake", "Bravo", "Charlie", "Alpha", "Delta");
        assertThat(board.titles("Intake")).containsExactly("Bravo", "Charlie", "Alpha", "Delta");
    }

    @Test
    void movesTheSameCardTwice() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");

        ben.drag("Alpha").above("Bravo").drop();

        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        ben.waitForTitles("Pleading");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void leavesEverythingAfterEscape() {
        var before = board.now().revision();

        var drag = ben.dragAfterPoll("Alpha").above("Echo");
        ben.waitForSync("paused");
        drag.cancel();

        ben.waitUntilSynced();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        ben.waitForTitles("Investigation", "Echo", "Foxtrot");
        assertThat(ben.page().locator("[dragging], [settling]")).hasCount(0);
        assertThat(board.now().revision()).isEqualTo(before);
    }

    @Test
    void leavesCardThatIsDroppedWhereItWas() {
        var before = board.now().revision();

        ben.drag("Bravo").below("Alpha").drop();

        ben.waitUntilSynced();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(ben.notice()).hasCount(0);
        assertThat(board.now().revision()).isEqualTo(before);
    }

    @Test
    void keepsMovesOverReload() {
        ben.drag("Delta").above("Alpha").drop();
        ben.waitForTitles("Intake", "Delta", "Alpha", "Bravo", "Charlie");

        ben.page().reload();

        ben.waitForTitles("Intake", "Delta", "Alpha", "Bravo", "Charlie");
    }
}
