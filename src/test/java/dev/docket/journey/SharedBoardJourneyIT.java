package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people work on one board at the same time. */
@BrowserTest
class SharedBoardJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private BoardPage cleo;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.timed("ben").open(board.id());
        cleo = browsers.timed("cleo").open(board.id());
    }

    @Test
    void showsMoveToColleagueWithoutReload() {
        cleo.page().evaluate("() => { window.docketStayed = true; }");

        ben.drag("Bravo").below("Echo").drop();
        ben.waitForTitles("Investigation", "Echo", "Bravo", "Foxtrot");
        cleo.poll();

        cleo.waitForTitles("Investigation", "Echo", "Bravo", "Foxtrot");
        cleo.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        assertThat(cleo.page().evaluate("() => window.docketStayed")).isEqualTo(true);
    }

    @Test
    void holdsUpdatesBackWhileDragging() {
        var traffic = new Traffic(cleo.page());
        var drag = cleo.dragAfterPoll("Delta").below("Bravo");
        cleo.waitForSync("paused");
        traffic.forget();
        var repaints = Repaints.of(cleo);

        ben.drag("Alpha").above("Echo").drop();
        ben.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        cleo.letPass(4 * BrowserTest.INTERVAL);

        assertThat(repaints.count()).isZero();
        assertThat(traffic.requests()).isEmpty();
        assertThat(cleo.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        cleo.waitForSync("paused");

        drag.drop();

        cleo.waitForTitles("Intake", "Bravo", "Delta", "Charlie");
        cleo.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        assertThat(traffic.requests().getFirst()).contains("docket-drag-end").doesNotContain("ui-poll");
        cleo.waitUntilSynced();
        ben.poll();
        ben.waitForTitles("Intake", "Bravo", "Delta", "Charlie");
    }

    @Test
    void catchesUpAfterCancelledDrag() {
        var traffic = new Traffic(cleo.page());
        var drag = cleo.dragAfterPoll("Delta").below("Bravo");
        cleo.waitForSync("paused");
        ben.drag("Alpha").above("Echo").drop();
        ben.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        traffic.forget();

        drag.cancel();

        cleo.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        cleo.waitForTitles("Intake", "Bravo", "Charlie", "Delta");
        assertThat(traffic.requests().getFirst()).contains("docket-drag-end").doesNotContain("ui-poll");
    }

    @Test
    void refusesMoveOfCardThatColleagueMovedMeanwhile() {
        var drag = ben.dragAfterPoll("Bravo").footOf("Pleading");
        ben.waitForSync("paused");
        var number = Colleague.cleo(application).move(board, "Bravo", "Intake", "Discovery");

        drag.drop();

        assertThat(ben.notice())
                .containsText(
                        "Cleo Marchetti moved " + number + " to Discovery",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(Visitor.PATIENCE));
        assertThat(ben.notice()).containsText("Your move to Pleading was not applied.");
        ben.waitForTitles("Discovery", "Bravo");
        ben.waitForTitles("Pleading");
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");

        ben.button("Move anyway").click();

        ben.waitForTitles("Pleading", "Bravo");
        ben.waitForTitles("Discovery");
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
    }

    @Test
    void takesMoveOfCardWhoseOrderAColleagueChanged() {
        var drag = ben.dragAfterPoll("Bravo").footOf("Pleading");
        ben.waitForSync("paused");
        Colleague.cleo(application).move(board, "Bravo", "Intake", "Intake");

        drag.drop();

        ben.waitForTitles("Pleading", "Bravo");
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        assertThat(ben.notice("moved to Pleading")).isVisible();
    }
}
