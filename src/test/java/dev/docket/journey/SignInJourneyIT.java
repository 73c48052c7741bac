package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody signs in on the page for it; other browser tests take a shorter way. */
@BrowserTest
class SignInJourneyIT {

    private static final Pattern BOARD = Pattern.compile(".*/boards/\\d+");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Test
    void leadsToTheFirstBoard() {
        var cleo = browsers.visitor("cleo", options -> {});

        cleo.signInOnThePage(Visitor.PASSWORD);

        cleo.page().waitForURL(BOARD);
        new BoardPage(cleo.page()).waitUntilSynced();
    }

    @Test
    void leadsToWhereverSomebodyWanted() {
        var board = SmallBoard.in(application);
        var cleo = browsers.visitor("cleo", options -> {});
        cleo.page().navigate("/boards/" + board.id().value());

        cleo.fillIn(Visitor.PASSWORD);

        new BoardPage(cleo.page()).waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void letsNobodyInWithAnotherPassword() {
        var cleo = browsers.visitor("cleo", options -> {});

        cleo.signInOnThePage("another");

        assertThat(cleo.page().getByText("Not signed in")).isVisible();
        cleo.page().navigate("/");
        assertThat(cleo.page().getByLabel("Username")).isVisible();
    }
}
