package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.docket.matter.BoardFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The server cannot go on with a page, and refuses what comes from it: the page says so, and nothing is lost with it. */
@BrowserTest
class EndedPageJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private LostServer server;
    private Locator end;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.timed("ben").open(board.id());
        server = new LostServer(ben);
        end = ben.page().locator(".v-system-error");
    }

    /** Behind a poll for five seconds, and then refused. */
    @Test
    void bringsBackWhatWasTypedLongBefore() {
        PanelPage panel = ben.open("Bravo");
        List<Route> poll = server.holdBack("ui-poll");
        ben.letPass(BrowserTest.INTERVAL);
        ben.page().waitForCondition(() -> !poll.isEmpty());
        panel.type("Client", "Bravo Partners");
        ben.letPass(5);
        server.endPage();
        server.letThrough(poll);

        assertThat(end).containsText("This page is out of date");
        assertThat(end).hasAttribute("role", "alert");
        panel.field("Client").press("Escape");

        assertThat(panel.notice()).containsText("and have not saved it.");
        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(end).hasCount(0);
        assertThat(board.open(board.matter("Bravo").id()).details().client()).isEmpty();
    }

    @Test
    void movesTheCardWhoseDropWasRefused() {
        server.endPage();
        ben.drag("Alpha").footOf("Pleading").drop();

        end.click();

        ben.keep(ben.notice("Sent once more"));
        ben.waitForTitles("Pleading", "Alpha");
        assertThat(end).hasCount(0);
        ben.waitUntilNothingIsRemembered();
    }

    @Test
    void asksToCheckWhatItCannotTell() {
        PanelPage panel = ben.open("Bravo");
        ben.poll();
        server.endPage();
        panel.button("Archive").click();

        assertThat(end).isVisible();
        ben.page().keyboard().press("Escape");

        assertThat(ben.notice("No answer came")).containsText("what you did last");
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
    }
}
