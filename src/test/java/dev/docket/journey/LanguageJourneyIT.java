package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A browser asks for German; Cleo sometimes wants English. */
@BrowserTest
class LanguageJourneyIT {

    private static final Pattern BOARD = Pattern.compile(".*/boards/\\d+");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;

    @BeforeEach
    void makeABoard() {
        board = SmallBoard.in(application);
    }

    @Test
    void greetsInTheLanguageOfTheBrowser() {
        Page page =
                browsers.visitor("cleo", options -> options.setLocale("de-DE")).page();
        page.navigate("/login");

        assertLanguage(page, "de-DE");
        page.getByLabel("Benutzername").fill("cleo");
        page.getByLabel("Passwort", new Page.GetByLabelOptions().setExact(true)).fill(Visitor.PASSWORD);
        button(page, "Anmelden").click();

        page.waitForURL(BOARD);
        assertLanguage(page, "de-DE");
    }

    @Test
    void speaksGermanOnTheBoardAndInThePanel() {
        BoardPage cleo = german("cleo").open(board.id());
        Page page = cleo.page();

        assertThat(cleo.column("Trial")).containsText("In Trial ist keine Akte.");
        assertThat(cleo.sync()).containsText("Abgeglichen");
        cleo.open("Alpha");
        Locator deadline =
                page.locator("vaadin-date-picker").filter(new Locator.FilterOptions().setHasText("Nächste Frist"));
        deadline.locator("input").fill("24.12.2199");
        deadline.locator("input").press("Enter");
        button(page, "Speichern").click();

        assertThat(cleo.notice(" gespeichert")).isVisible();
        assertThat(cleo.card("Alpha")).containsText("24. Dez. 2199");
        cleo.open("Alpha");
        deadline.locator("[part~=toggle-button]").click();
        assertThat(page.locator("vaadin-date-picker-overlay-content")).containsText("Heute");
        assertThat(page.locator("vaadin-month-calendar")
                        .filter(new Locator.FilterOptions().setHasText("Dezember 2199"))
                        .first())
                .isVisible();
    }

    @Test
    void tellsInGermanWhatOthersDo() {
        BoardPage ben = german("ben").open(board.id());

        Colleague.cleo(application).move(board, "Alpha", "Intake", "Trial");

        assertThat(ben.notice("nach Trial verschoben")).containsText("Cleo Marchetti hat ");
    }

    @Test
    void goesBackToEnglishByChoiceAndStaysThere() {
        BoardPage vic = german("vic").open(board.id());
        Page page = vic.page();

        choose(vic, "Sprache", "English");

        assertLanguage(page, "en-GB");
        assertThat(vic.column("Trial")).containsText("No matter is in Trial.");
        BoardPage elsewhere = german("vic").open(board.id());
        assertLanguage(elsewhere.page(), "en-GB");

        choose(elsewhere, "Language", "As the browser");
        assertLanguage(elsewhere.page(), "de-DE");
    }

    @Test
    void asksBeforeSomethingTypedIsLostForALanguage() {
        BoardPage ada = german("ada").open(board.id());
        Page page = ada.page();
        ada.open("Bravo");
        Locator title = page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true));
        title.fill("Bravo v. Delta");

        choose(ada, "Sprache", "English");
        button(page, "Weiter bearbeiten").click();

        assertThat(title).hasValue("Bravo v. Delta");
        assertLanguage(page, "de-DE");
        choose(ada, "Sprache", "Wie der Browser");
        button(page, "Verwerfen").click();
        assertThat(ada.column("Trial")).containsText("In Trial ist keine Akte.");
    }

    @Test
    void speaksEnglishToBrowsersOfOtherLanguages() {
        Page page =
                browsers.visitor("cleo", options -> options.setLocale("fr-FR")).page();
        page.navigate("/login");

        assertLanguage(page, "en-GB");
        assertThat(button(page, "Sign in")).isVisible();
    }

    private Visitor german(String login) {
        return browsers.signedIn(login, options -> options.setLocale("de-DE"));
    }

    private static void choose(BoardPage board, String menu, String language) {
        Page page = board.page();
        board.openPersonMenu();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(menu).setExact(true))
                .hover();
        page.getByText(language, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertLanguage(Page page, String tag) {
        assertThat(page.locator("html")).hasAttribute("lang", tag);
    }
}
