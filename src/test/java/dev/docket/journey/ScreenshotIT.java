package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Takes the pictures of the documentation; runs only with <code>-Ddocket.screenshots=true</code>. */
@BrowserTest
@Tag("screenshots")
class ScreenshotIT {

    private static final String CSV = """
            Case name,Client,Docket number,Lawyer,Due,Opposing counsel
            Harbour Freight v. Lund,Harbour Freight plc,4 O 118/26,ben,2026-12-14,Vogt & Partners
            In re Castell Estate,Heirs of M. Castell,11 VI 62/26,cleo,,
            Orme Vineyards: water rights,Orme Vineyards,VG 3 K 71/26,ada,2027-01-19,City of Orme
            """;

    private static final int WIDE = 1_920;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Test
    void signIn() {
        var page = browsers.visitor("stranger", this::still).page();
        page.navigate("/login");
        assertThat(page.getByLabel("Username")).isVisible();

        Pictures.take(page, "sign-in");
    }

    @Test
    void boardInLightColours() {
        Pictures.take(board(options -> {}).page(), "board-light");
    }

    @Test
    void boardInDarkColours() {
        Pictures.take(board(options -> options.setColorScheme(ColorScheme.DARK)).page(), "board-dark");
    }

    @Test
    void boardOnATelephone() {
        Pictures.take(board(options -> options.setViewportSize(390, 844)).page(), "board-narrow");
    }

    @Test
    void dragOfACard() {
        var board = board(options -> {});
        var drag = board.drag(DemoBoard.FIRST_TITLE);
        drag.footOf("Investigation");
        board.waitForSync("paused");

        Pictures.take(board.page(), "drag");

        drag.cancel();
    }

    @Test
    void panelOfAMatter() {
        var board = board(options -> {});
        var panel = board.open(DemoBoard.FIRST_TITLE);
        assertThat(panel.field("Title")).hasValue(DemoBoard.FIRST_TITLE);

        Pictures.take(board.page(), "panel");
    }

    @Test
    void newMatter() {
        var board = board(options -> {});
        var panel = board.add("Intake");
        assertThat(panel.field("Title")).isFocused();

        Pictures.take(board.page(), "new-matter");
    }

    @Test
    void importOfAFile() {
        var page = browsers.signedIn("ben", this::still).page();
        page.navigate("/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("matters.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("vaadin-grid").getByText("Harbour Freight v. Lund"))
                .isVisible();

        Pictures.take(page, "import");
    }

    /** All of it, in both colour schemes. */
    @Test
    void gallery() {
        var page = browsers.signedIn("ada", this::still).page();
        page.setViewportSize(WIDE, 1_000);
        page.navigate("/gallery");
        assertThat(page.locator("docket-sync[data-state=live]")).hasCount(2);
        var height = (Number) page.locator("main").evaluate("main => main.scrollHeight + main.offsetTop");
        page.setViewportSize(WIDE, height.intValue());

        Pictures.take(page, "gallery");
    }

    @Test
    void syncSettings() {
        browsers.signedIn("ben", this::still).open(DemoBoard.litigation(application));
        var settings = SettingsPage.open(browsers.signedIn("ada", this::still).page());
        assertThat(settings.figure("views")).not().hasText("0");

        Pictures.take(settings.page(), "sync-settings");
    }

    private BoardPage board(Consumer<Browser.NewContextOptions> wishes) {
        return browsers.signedIn("ben", options -> {
                    still(options);
                    wishes.accept(options);
                })
                .open(DemoBoard.litigation(application));
    }

    private void still(Browser.NewContextOptions options) {
        options.setReducedMotion(ReducedMotion.REDUCE);
    }
}
