package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people look at one board, each at what he wants of it. Intake holds Alpha, Bravo, Charlie and Delta. */
@BrowserTest
class FilterJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
    }

    @Test
    void searchesAsOneTypes() {
        search().click();
        search().pressSequentially("alp");

        ben.waitForTitles("Intake", "Alpha");
        assertThat(ben.page())
                .hasURL(Pattern.compile("q=alp"), new PageAssertions.HasURLOptions().setTimeout(Visitor.PATIENCE));
        ben.waitForCount("Intake", 4);
        assertThat(ben.column("Intake")).containsText("1 of 4");
        assertThat(search()).isFocused();

        search().pressSequentially("zzz");
        assertThat(ben.page().getByText("No matter is like that.")).isVisible(patiently());
        ben.button("Clear all").first().click();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(search()).hasValue("");
    }

    @Test
    void findsWhatAColleagueSaysWhileItIsSearchedFor() {
        BoardPage cleo = browsers.signedIn("cleo").open(board.id());
        BoardPage bens = browsers.timed("ben").open(board.id());
        bens.page().navigate(bens.page().url() + "?q=affidavit");
        assertThat(bens.page().getByText("No matter is like that.")).isVisible(patiently());

        PanelPage panel = cleo.open("Bravo");
        cleo.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Comments"))
                .click();
        panel.field("Comment").fill("The affidavit has come.");
        panel.button("Send").click();
        assertThat(panel.field("Comment")).hasValue("");
        bens.poll();

        bens.waitForTitles("Intake", "Bravo");
    }

    @Test
    void staysLiveWhileAColleagueChangesMatters() {
        board = SmallBoard.in(application);
        List.of("Alpha", "Charlie").forEach(this::engage);
        BoardPage cleo = browsers.timed("cleo").open(board.id());
        BoardPage bens = browsers.timed("ben").open(board.id());
        bens.page().navigate(bens.page().url() + "?q=harbour");
        bens.waitForTitles("Intake", "Alpha", "Charlie");

        PanelPage panel = cleo.open("Bravo");
        panel.type("Client", "Harbour Freight");
        panel.save();
        panel.waitUntilClosed();
        bens.poll();
        bens.waitForTitles("Intake", "Alpha", "Bravo", "Charlie");

        panel = cleo.open("Alpha");
        panel.type("Client", "Nobody else");
        panel.save();
        panel.waitUntilClosed();
        bens.poll();
        bens.waitForTitles("Intake", "Bravo", "Charlie");
        bens.waitForCount("Intake", 4);
    }

    @Test
    void landsWhereItWasDroppedAmongHiddenCards() {
        List.of("Alpha", "Charlie", "Delta").forEach(this::engage);
        search().fill("harbour");
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        // By then the cards have got as high as that makes them.
        assertThat(ben.card("Delta")).containsText("Harbour Freight");

        ben.drag("Delta").above("Charlie").drop();

        ben.waitForTitles("Intake", "Alpha", "Delta", "Charlie");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Delta", "Bravo", "Charlie");
    }

    @Test
    void goesBackAndForwardThroughFilters() {
        choosePriority(ben, "High");
        ben.waitForTitles("Intake");
        assertThat(ben.page()).hasURL(Pattern.compile("priority=high"));

        ben.page().goBack();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");

        ben.page().goForward();
        ben.waitForTitles("Intake");
        assertThat(ben.button("Filter, 1 active")).isVisible();
    }

    @Test
    void keepsAFilterUnderAName() {
        search().fill("brav");
        ben.waitForTitles("Intake", "Bravo");
        ben.button("Saved filters").click();
        ben.button("Save this filter…").click();
        ben.page().getByLabel("Name of the filter").fill("Only Bravo");
        ben.button("Save").click();
        ben.button("Clear all").click();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");

        ben.button("Saved filters").click();
        ben.button("Only Bravo").click();

        ben.waitForTitles("Intake", "Bravo");
        assertThat(search()).hasValue("brav");
    }

    /** Has the matter a client by which it is found. */
    private void engage(String title) {
        MatterSnapshot matter = board.matter(title);
        MatterDetails details = board.open(matter.id()).details();
        board.carryOut(board.edit(matter.id(), details, details.with(MatterField.CLIENT, "Harbour Freight")));
    }

    private static void choosePriority(BoardPage page, String priority) {
        page.button("Filter, 0 active").click();
        page.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(priority).setExact(true))
                .check();
        page.page().keyboard().press("Escape");
    }

    private Locator search() {
        return ben.page().locator("#board-search input");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.PATIENCE);
    }
}
