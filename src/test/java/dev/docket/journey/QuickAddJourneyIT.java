package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One title after the other at the head of a column, quicker than the server answers. */
@BrowserTest
class QuickAddJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private final List<Route> held = new ArrayList<>();
    private BoardFixture board;
    private BoardPage ben;
    private Locator line;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        line = ben.line("Discovery");
    }

    @Test
    void losesNothingThatIsTypedBeforeTheAnswerComes() {
        hold();
        enter("Golf", "Hotel", "India");
        line.pressSequentially("Jul");

        letGo();

        ben.waitForTitles("Discovery", "India", "Hotel", "Golf");
        assertThat(line).hasValue("Jul");
        assertThat(line).isFocused();
        assertThat(board.titles("Discovery")).containsExactly("India", "Hotel", "Golf");
    }

    @Test
    void addsOnceWhatIsEnteredTwiceInHaste() {
        hold();
        line.fill("Golf");
        line.press("Enter");
        line.press("Enter");

        letGo();

        ben.waitForTitles("Discovery", "Golf");
        assertThat(board.titles("Discovery")).containsExactly("Golf");
    }

    @Test
    void givesEveryTitleBackThatWasNotTaken() {
        board.change(
                (id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Discovery"), 1, true));
        hold();
        enter("Golf", "Hotel", "India");
        line.pressSequentially("Jul");

        letGo();

        var problem = ben.column("Discovery").locator(".problem");
        assertThat(problem).containsText("“Hotel”: Discovery takes no more matters");
        assertThat(problem).containsText("“India”: Discovery takes no more matters");
        assertThat(line).hasValue("Jul");
        line.fill("");
        line.blur();
        assertThat(line).hasValue("Hotel");
        assertThat(problem).not().containsText("Hotel");
        line.fill("");
        line.blur();
        assertThat(line).hasValue("India");
        assertThat(board.titles("Discovery")).containsExactly("Golf");
    }

    @Test
    void leadsBackToTheLineFromAListThatWasPasted() {
        line.evaluate(
                "line => { const data = new DataTransfer(); data.setData('text/plain', 'Golf\\nHotel');"
                        + " line.focus(); line.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true })); }");
        ben.button("Add 2 matters").click();

        ben.waitForTitles("Discovery", "Golf", "Hotel");
        assertThat(line).isFocused();
    }

    private void enter(String... titles) {
        for (String title : titles) {
            line.pressSequentially(title);
            line.press("Enter");
            assertThat(line).hasValue("");
        }
    }

    private void hold() {
        ben.page().route(url -> url.contains("v-r=uidl"), held::add);
    }

    private void letGo() {
        ben.page().waitForCondition(() -> !held.isEmpty());
        ben.page().unrouteAll();
        held.forEach(Route::resume);
    }
}
