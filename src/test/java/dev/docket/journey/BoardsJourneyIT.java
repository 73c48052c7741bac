package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board from its beginning to its file: made, filled, watched, tidied up and exported. */
@BrowserTest
class BoardsJourneyIT {

    private static final String PASTE = """
            (field, text) => {
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', text);
                field.dispatchEvent(new ClipboardEvent('paste', {
                    clipboardData, bubbles: true, composed: true, cancelable: true }));
            }
            """;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Test
    void makesABoardAndFillsItLineByLine() {
        Page ada = browsers.signedIn("ada").page();
        ada.navigate("/boards");
        button(ada, "New board").click();
        ada.getByLabel("Name of the board").fill("Trademarks");
        ada.getByLabel("Stages", new Page.GetByLabelOptions().setExact(true)).fill("Search\nFiling\nRegistered");

        button(ada, "Create board").click();

        BoardPage board = new BoardPage(ada);
        board.waitUntilSynced();
        assertThat(ada).hasTitle("Trademarks · Docket");
        Locator line = line(board, "Search");
        line.fill("Lumen");
        line.press("Enter");
        board.waitForTitles("Search", "Lumen");
        assertThat(line).hasValue("");
        assertThat(line).isFocused();
        line.pressSequentially("Nimbus");
        line.press("Enter");
        board.waitForTitles("Search", "Nimbus", "Lumen");
        ada.navigate("/");
        assertThat(ada).hasTitle("Trademarks · Docket");
    }

    @Test
    void asksBeforeItAddsAListAndShowsItElsewhere() {
        BoardFixture fixture = SmallBoard.in(application);
        BoardPage ada = browsers.signedIn("ada").open(fixture.id());
        BoardPage ben = browsers.signedIn("ben").open(fixture.id());

        line(ada, "Trial").evaluate(PASTE, "Golf\nHotel");
        assertThat(ada.page().getByText("Add 2 matters to Trial?")).isVisible();
        button(ada.page(), "Add 2 matters").click();

        ada.waitForTitles("Trial", "Golf", "Hotel");
        ben.waitForTitles("Trial", "Golf", "Hotel");
    }

    @Test
    void saysElsewhereTooThatAMatterStaysLongerThanExpected() {
        BoardFixture fixture = BoardFixture.in(application);
        MatterId old = fixture.add("Trial", "Golf");
        database.sql("update matter set stage_since = ? where id = ?")
                .param(noonDaysAgo(12))
                .param(old.value())
                .update();
        BoardPage ada = browsers.signedIn("ada").open(fixture.id());
        BoardPage ben = browsers.signedIn("ben").open(fixture.id());
        assertThat(ben.card("Golf")).containsText("12 d");

        item(ada.page(), "Change the stage Trial").click();
        item(ada.page(), "Expected duration…").click();
        ada.page().getByLabel("Days that matters stay here at most").fill("7");
        button(ada.page(), "Save").click();

        assertThat(ada.card("Golf")).containsText("12 d, expected 7");
        assertThat(ben.card("Golf")).containsText("12 d, expected 7");
    }

    @Test
    void restoresFromTheArchiveWhatSomebodyElseThenSees() {
        BoardFixture fixture = SmallBoard.in(application);
        fixture.carryOut(fixture.archive(fixture.add("Trial", "Golf")));
        BoardPage ben = browsers.signedIn("ben").open(fixture.id());
        BoardPage cleo = browsers.signedIn("cleo").open(fixture.id());

        item(cleo.page(), "More about this board").click();
        item(cleo.page(), "Archive").click();
        Locator search = cleo.page().getByLabel("Search by number, title or client");
        Locator restore = cleo.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Restore ")));
        search.fill("zulu");
        assertThat(restore).hasCount(0);
        search.fill("golf");
        restore.click();

        assertThat(cleo.notice("is back on the board")).isVisible();
        ben.waitForTitles("Trial", "Golf");
    }

    @Test
    void handsOverAFileOfTheBoard() throws IOException {
        BoardFixture fixture = SmallBoard.in(application);
        BoardPage ben = browsers.signedIn("ben").open(fixture.id());
        item(ben.page(), "More about this board").click();
        item(ben.page(), "Export…").click();

        var download = ben.page()
                .waitForDownload(() -> ben.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download CSV file"))
                        .click());

        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFMatter number,Stage,Title,")
                .contains(",Intake,Alpha,", ",Investigation,Foxtrot,");
    }

    /** As the browsers count days. */
    private static OffsetDateTime noonDaysAgo(int days) {
        return ZonedDateTime.now(ZoneId.of("Europe/London"))
                .minusDays(days)
                .with(LocalTime.NOON)
                .toOffsetDateTime();
    }

    private static Locator line(BoardPage board, String stage) {
        return board.page().getByLabel("Title of a new matter in " + stage);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
