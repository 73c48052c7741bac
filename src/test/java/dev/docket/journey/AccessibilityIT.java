package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.docket.journey.PageRules.DIALOG;
import static dev.docket.journey.PageRules.check;
import static dev.docket.journey.PageRules.checkDialog;
import static dev.docket.journey.PageRules.violations;
import static dev.docket.journey.PageRules.violationsInDark;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page keeps the rules of WCAG 2.2 AA, as far as a machine can tell, in light and in dark colours. */
@BrowserTest
class AccessibilityIT {

    private static final byte[] CSV =
            "Title,Client,Filed\nAbbott v. Baxter,Acme,2026-01-05\n,Nobody,soon\n".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Test
    void signInKeepsTheRules() {
        var page = stranger();
        page.navigate("/login");
        assertThat(page.getByLabel("Username")).isVisible();
        check(page);

        page.navigate("/login?error");
        assertThat(page.getByText("Not signed in")).isVisible();
        check(page);
    }

    @Test
    void boardKeepsTheRules() {
        var board = board("ben");
        check(board.page());

        board.sync().locator("button.pill").click();
        assertThat(board.sync().getByRole(AriaRole.DIALOG)).isVisible();
        check(board.page());
    }

    @Test
    void boardWithPanelKeepsTheRules() {
        // What is typed is kept: nobody else shall find it.
        var board = signedIn("ben").open(SmallBoard.in(application).id());
        var panel = board.open("Alpha");
        assertThat(panel.field("Title")).hasValue("Alpha");
        check(board.page());

        panel.type("Title", "");
        panel.save();
        assertThat(panel.problem("title")).hasText("A title is needed");
        check(board.page());
    }

    @Test
    void boardWithSelectedCardsKeepsTheRules() {
        var board = signedIn("ben").open(SmallBoard.in(application).id());
        SelectedCards selected = SelectedCards.on(board);
        selected.toggle("Alpha");
        selected.toggle("Echo");
        assertThat(selected.bar()).containsText("2 matters selected");
        check(board.page());
    }

    @Test
    void filteredBoardKeepsTheRules() {
        var board = signedIn("ben").open(SmallBoard.in(application).id());
        board.button("Fold up Trial").click();
        board.page().navigate(board.page().url() + "?q=alpha&priority=normal");
        board.waitForTitles("Intake", "Alpha");
        check(board.page());

        board.button("Filter, 1 active").click();
        assertThat(board.page().getByLabel("Untouched")).isVisible();
        check(board.page());
    }

    @Test
    void boardInLanesKeepsTheRules() {
        var board = signedIn("ben").open(SmallBoard.in(application).id());
        board.page().navigate(board.page().url() + "?lanes=priority");
        board.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        LanePage.of(board).line("Low").click();
        check(board.page());
    }

    @Test
    void newMatterKeepsTheRules() {
        var board = board("ben");
        board.add("Intake");
        check(board.page());
    }

    @Test
    void readOnlyBoardKeepsTheRules() {
        var board = board("vic");
        board.open(DemoBoard.FIRST_TITLE);
        check(board.page());
    }

    @Test
    void boardWithAColleagueKeepsTheRules() {
        board("cleo").open(DemoBoard.FIRST_TITLE).type("Client", "Somebody else");
        var board = board("ben");
        board.open(DemoBoard.FIRST_TITLE);
        assertThat(board.panel().self().getByText("Cleo Marchetti is editing this matter"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.PATIENCE));
        check(board.page());
    }

    @Test
    void importKeepsTheRules() {
        var page = signedIn("ben").page();
        page.navigate("/import");
        assertThat(page.locator("vaadin-upload")).isVisible();
        check(page);

        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("matters.csv", "text/csv", CSV));
        assertThat(page.locator("vaadin-grid")).isVisible();
        check(page);
    }

    @Test
    void listOfBoardsKeepsTheRules() {
        var page = signedIn("ada").page();
        page.navigate("/boards");
        assertThat(page.locator(".boards-row").first()).isVisible();
        check(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New board"))
                .click();
        assertThat(page.locator(DIALOG)).hasCount(1);
        check(page);
    }

    @Test
    void archiveKeepsTheRules() {
        var board = SmallBoard.in(application);
        var page = signedIn("ada").page();
        page.navigate("/boards/" + board.id().value() + "/archive");
        assertThat(page.getByText("Nothing is archived on this board.")).isVisible();
        check(page);

        board.carryOut(board.archive(board.add("Trial", "Golf")));
        page.reload();
        assertThat(page.locator("vaadin-grid")).isVisible();
        check(page);
    }

    @Test
    void galleryKeepsTheRules() {
        var page = signedIn("vic").page();
        page.navigate("/gallery");
        assertThat(page.locator("docket-sync[data-state=live]")).hasCount(2);
        check(page);

        // The rules' engine takes the backdrop for something that lies on the dialog, not behind it.
        page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent("vaadin-confirm-dialog::part(backdrop), vaadin-dialog::part(backdrop) "
                        + "{ visibility: hidden; }"));
        // It reads the whole page each time.
        page.locator("[data-chapter]:not([data-chapter=dialog])")
                .evaluateAll("chapters => chapters.forEach(chapter => chapter.remove())");
        var dialogs = page.locator("[data-scheme=light] [data-specimen]").all();
        assertThat(dialogs).hasSizeGreaterThan(12);
        for (var dialog : dialogs) {
            dialog.locator("vaadin-button").click();
            assertThat(page.locator(DIALOG)).hasCount(1);
            checkDialog(page, dialog.getAttribute("data-specimen"));
            page.keyboard().press("Escape");
            assertThat(page.locator(DIALOG)).hasCount(0);
        }
    }

    @Test
    void syncSettingsKeepTheRules() {
        var settings = SettingsPage.open(signedIn("ada").page());
        check(settings.page());

        settings.type("Interval in seconds", "4");
        settings.save();
        assertThat(settings.problem("interval")).hasText("Enter a whole number from 5 to 300");
        check(settings.page());
    }

    @Test
    void pageThatIsNotThereKeepsTheRules() {
        var page = signedIn("ben").page();
        page.navigate("/nowhere");
        assertThat(page.getByText("There is nothing here")).isVisible();
        check(page);
    }

    /** So that silence means something: a contrast too low inside one of Docket's own elements. */
    @Test
    void noticesWhatBreaksTheRules() {
        var board = board("ben");
        var name = board.card(DemoBoard.FIRST_TITLE).locator(".name");

        name.evaluate("name => { name.style.color = '#ddd'; }");
        assertThat(violations(board.page())).singleElement().asString().contains("color-contrast", ".name");
        assertThat(violationsInDark(board.page())).isEmpty();

        name.evaluate("name => { name.style.color = '#333'; }");
        assertThat(violations(board.page())).isEmpty();
        assertThat(violationsInDark(board.page())).singleElement().asString().contains("color-contrast", ".name");
    }

    private Page stranger() {
        return browsers.visitor("stranger", options -> options.setReducedMotion(ReducedMotion.REDUCE))
                .page();
    }

    private Visitor signedIn(String login) {
        return browsers.signedIn(login, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private BoardPage board(String login) {
        return signedIn(login).open(DemoBoard.litigation(application));
    }
}
