package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people see of each other that they are there, and what they are editing; over polling. */
@BrowserTest
class PresenceJourneyIT {

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

    /** What brings to a page what is known at the server. */
    void catchUp(BoardPage page) {
        page.poll();
    }

    @Test
    void showsWhoOpensTheBoardUntilHeClosesIt() {
        assertThat(others(ben)).isEmpty();
        var visitor = browsers.timed("cleo");
        var cleo = visitor.open(board.id());

        waitForOthers(ben, "Cleo Marchetti");
        waitForOthers(cleo, "Ben Ertl");

        visitor.page().close();
        waitForOthers(ben);
    }

    @Test
    void showsSomebodyWithTwoWindowsOnceUntilHeLeavesBoth() {
        var cleo = browsers.timed("cleo").open(board.id());
        var elsewhere = browsers.timed("cleo").open(board.id());
        waitForOthers(ben, "Cleo Marchetti");
        assertThat(others(cleo)).doesNotContain("Cleo Marchetti");

        cleo.page().navigate("/import");
        cleo.page().getByText("Choose a CSV file…").waitFor();
        catchUp(ben);
        assertThat(others(ben)).containsExactly("Cleo Marchetti");

        elsewhere.page().navigate("/import");
        waitForOthers(ben);
    }

    @Test
    void saysWhoIsEditingAMatterUntilItIsSaved() {
        var cleo = browsers.timed("cleo").open(board.id());
        var number = number("Bravo");
        var panel = ben.open("Bravo");
        var typed = cleo.open("Bravo");
        waitForLine(panel, "Cleo Marchetti has this matter open");

        typed.type("Client", "Bravo Partners");
        waitForLine(panel, "Cleo Marchetti is editing this matter");
        waitForOthers(ben, "Cleo Marchetti is editing " + number);
        ben.page().locator(".presence-mark:visible").hover();
        ben.page().getByRole(AriaRole.TOOLTIP).getByText("is editing " + number).waitFor();

        typed.save();
        typed.waitUntilClosed();
        waitForLine(panel, "");
        waitForOthers(ben, "Cleo Marchetti");
    }

    @Test
    void saysNoMoreThatSomebodyIsEditingWhoDiscardedWhatHeTyped() {
        var cleo = browsers.timed("cleo").open(board.id());
        var number = number("Bravo");
        var typed = cleo.open("Bravo");
        typed.type("Client", "Bravo Partners");
        waitForOthers(ben, "Cleo Marchetti is editing " + number);

        typed.button("Close").click();
        cleo.button("Discard").click();

        waitForOthers(ben, "Cleo Marchetti");
    }

    @Test
    void touchesNothingWhileACardIsInTheAir() {
        catchUp(ben);
        var drag = ben.drag("Alpha").below("Bravo");
        ben.waitForSync("paused");
        var cleo = browsers.timed("cleo").open(board.id());
        waitForOthers(cleo, "Ben Ertl");
        ben.letPass(4 * BrowserTest.INTERVAL);
        assertThat(others(ben)).isEmpty();

        drag.drop();

        waitForOthers(ben, "Cleo Marchetti");
    }

    private String number(String title) {
        return String.valueOf(ben.card(title).evaluate("card => card.matter.number"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> others(BoardPage page) {
        return (List<String>) page.page()
                .locator(".presence-mark:visible")
                .evaluateAll("marks => marks.map(mark => mark.getAttribute('aria-label'))");
    }

    private void waitForOthers(BoardPage page, String... names) {
        waitUntil(page, () -> assertThat(others(page)).containsExactly(names));
    }

    private void waitForLine(PanelPage panel, String text) {
        waitUntil(
                ben,
                () -> assertThat(panel.self().locator(".presence-line").textContent())
                        .isEqualTo(text));
    }

    private void waitUntil(BoardPage page, Runnable shown) {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            catchUp(page);
            shown.run();
        });
    }
}
