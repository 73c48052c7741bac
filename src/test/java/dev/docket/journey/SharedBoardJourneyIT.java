package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.docket.matter.BoardFixture;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.StopWatch;

/** Two people work on one board at the same time. */
@BrowserTest
class SharedBoardJourneyIT {

    /** Clearly less than a poll's interval. */
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

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
        ben = browsers.signedIn("ben").open(board.id());
        cleo = browsers.signedIn("cleo").open(board.id());
    }

    @Test
    void showsMoveToColleagueWithoutReload() {
        cleo.page().evaluate("() => { window.docketStayed = true; }");
        var watch = new StopWatch();

        ben.drag("Bravo").below("Echo").drop();
        watch.start();
        ben.waitForTitles("Investigation", "Echo", "Bravo", "Foxtrot");
        cleo.waitForTitles(Visitor.ONE_POLL, "Investigation", "Echo", "Bravo", "Foxtrot");
        watch.stop();

        cleo.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        assertThat(cleo.page().evaluate("() => window.docketStayed")).isEqualTo(true);
        System.out.printf("A colleague saw the move after %.1f s.%n", watch.getTotalTimeSeconds());
    }

    @Test
    void holdsUpdatesBackWhileDragging() {
        var traffic = new Traffic(cleo.page());
        var benTraffic = new Traffic(ben.page());
        // Just after a poll: otherwise one may be on its way as the drag begins.
        traffic.waitForPolls(1);
        var drag = cleo.drag("Delta").below("Bravo");
        cleo.waitForSync("paused");
        traffic.forget();
        var repaints = Repaints.of(cleo);

        ben.drag("Alpha").above("Echo").drop();
        ben.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        // The time between two polls is a whole interval: one would have come here too.
        benTraffic.waitForPolls(2);

        assertThat(repaints.count()).isZero();
        assertThat(traffic.requests()).isEmpty();
        assertThat(cleo.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        cleo.waitForSync("paused");

        drag.drop();

        cleo.waitForTitles(AT_ONCE, "Intake", "Bravo", "Delta", "Charlie");
        cleo.waitForTitles(AT_ONCE, "Investigation", "Alpha", "Echo", "Foxtrot");
        assertThat(traffic.requests()).noneMatch(body -> body.contains("ui-poll"));
        cleo.waitUntilSynced();
        ben.waitForTitles(Visitor.ONE_POLL, "Intake", "Bravo", "Delta", "Charlie");
    }

    @Test
    void catchesUpAfterCancelledDrag() {
        var traffic = new Traffic(cleo.page());
        traffic.waitForPolls(1);
        var drag = cleo.drag("Delta").below("Bravo");
        cleo.waitForSync("paused");
        ben.drag("Alpha").above("Echo").drop();
        ben.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        traffic.forget();

        drag.cancel();

        cleo.waitForTitles(AT_ONCE, "Investigation", "Alpha", "Echo", "Foxtrot");
        cleo.waitForTitles(AT_ONCE, "Intake", "Bravo", "Charlie", "Delta");
        assertThat(traffic.requests()).noneMatch(body -> body.contains("ui-poll"));
    }

    @Test
    void refusesMoveOfCardThatColleagueMovedMeanwhile() {
        var drag = ben.drag("Bravo").footOf("Pleading");
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
        var drag = ben.drag("Bravo").footOf("Pleading");
        ben.waitForSync("paused");
        Colleague.cleo(application).move(board, "Bravo", "Intake", "Intake");

        drag.drop();

        ben.waitForTitles("Pleading", "Bravo");
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        assertThat(ben.notice()).hasCount(0);
    }
}
