package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.LiveSettings;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An administrator changes how boards are kept up to date, while others have one open. */
@BrowserTest
class SyncSettingsJourneyIT {

    /** In milliseconds. */
    private static final int REFRESH = 5_000;

    private static final String INTERVAL = "Interval in seconds";

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(Visitor.PATIENCE);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LiveSettings live;

    private BoardFixture board;
    private BoardPage ben;
    private SettingsPage ada;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        ada = SettingsPage.open(browsers.signedIn("ada").page());
    }

    @Test
    void changesTheRhythmOfAnOpenBoard() {
        ada.saveInterval("12");
        var rhythm = Rhythm.of(browsers.timed("cleo"), board.id());
        assertThat(rhythm.told()).isEqualTo(12);

        ada.saveInterval("5");
        rhythm.pass(12);

        assertThat(rhythm.told()).isEqualTo(5);
        rhythm.pass(5);
        rhythm.pass(5);
        assertThat(rhythm.stayed()).isTrue();
    }

    @Test
    void changesTheTransportOfAnOpenBoardAndBack() {
        ben.page().evaluate("() => { window.docketStayed = true; }");

        ada.choose("Push");
        ada.save();
        ben.waitForSync("live");
        assertThat(ada.figure("views")).not().hasText("0");

        ada.choose("Polling");
        ada.save();
        ben.waitForSync("synced");

        assertThat(ben.page().evaluate("() => window.docketStayed")).isEqualTo(true);
    }

    @Test
    void saysAtTheFieldWhatCannotBe() {
        ada.type(INTERVAL, "4");
        assertThat(ada.problem("interval")).hasText("Enter a whole number from 5 to 300", PATIENTLY);
        ada.type(INTERVAL, "");
        ada.field("Tries after a failure").focus();
        ada.page().keyboard().press("ControlOrMeta+a");
        ada.page().keyboard().type("-e-");
        ada.save();

        assertThat(ada.message()).hasText(Pattern.compile("Not saved.*"), PATIENTLY);
        assertThat(ada.problem("interval")).hasText("Enter a whole number from 5 to 300");
        assertThat(ada.problem("retryAttempts")).hasText("Enter a whole number from 0 to 10");
        assertThat(live.current().interval()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void savesByKeyboard() {
        ada.field(INTERVAL).fill("7");
        ada.page().keyboard().press("Control+Enter");

        assertThat(ada.message()).hasText(Pattern.compile("Saved\\..*"), PATIENTLY);
        assertThat(ada.page().locator(".settings-saved")).hasText(Pattern.compile("Changed by Ada.*"));
    }

    @Test
    void isReachedByTheMenuAndRefreshesItself() {
        var visitor = browsers.timed("ada");
        var page = visitor.page();
        visitor.open(DemoBoard.litigation(application));
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("Account of .*")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sync settings"))
                .click();
        var traffic = new Traffic(page);

        assertThat(page.locator("h1")).hasText("Sync settings", PATIENTLY);
        traffic.waitForPolls(1, () -> page.clock().fastForward(REFRESH));
        traffic.waitForPolls(1, () -> page.clock().fastForward(REFRESH));
    }

    @Test
    void isNotOpenToMembers() {
        var page = ben.page();
        page.navigate("/admin/sync");

        assertThat(page.getByText("This page is not open to you")).isVisible();
    }
}
