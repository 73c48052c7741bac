package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterSnapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The server is away, and when it is back it knows nobody any more: what somebody did meanwhile is done once, or he is
 * told, and what he typed is there.
 */
@BrowserTest
class LostServerJourneyIT {

    private static final Pattern REQUESTS = Pattern.compile("v-r=(uidl|heartbeat)");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private BoardFixture board;
    private Visitor visitor;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        visitor = browsers.signedIn("ben");
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsToBeForgotten();
        ben = visitor.open(board.id());
    }

    @Test
    void movesACardThatWasDroppedMeanwhile() {
        lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");
        comeBack("ben");

        ben.waitForTitles("Pleading", "Alpha");
        assertThat(ben.notice("Sent once more")).containsText(number("Alpha"));
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
        assertNothingIsLeft();
    }

    /** The server knows him still: it was the network. */
    @Test
    void saysNoMoreOfItOnceTheServerHasDoneIt() {
        lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");
        ben.page().unroute(REQUESTS);
        ben.page().evaluate("() => window.dispatchEvent(new Event('online'))");

        ben.waitForTitles("Pleading", "Alpha");
        assertThat(ben.card("Alpha")).not().containsText("still to be moved");
        assertNothingIsLeft();
        assertThat(ben.notice()).hasCount(0);
    }

    @Test
    void doesNotMoveItTwiceWhereOnlyTheAnswerWasLost() {
        loseAfter("docket-drop", () -> ben.drag("Alpha").footOf("Pleading").drop());
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
        comeBack("ben");

        ben.waitForTitles("Pleading", "Alpha");
        assertThat(ben.notice("Sent once more")).containsText(number("Alpha"));
        assertNothingIsLeft();
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
    }

    @Test
    void tellsWhereSomebodyElseHasMovedItMeanwhile() {
        lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        board.carryOut(board.move(matter("Alpha").id(), "Intake", "Investigation"));
        comeBack("ben");

        assertThat(ben.notice("Investigation")).containsText(number("Alpha"));
        assertThat(board.titles("Pleading")).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void addsWhatWasTypedIntoALine() {
        ben.open("Bravo");
        showChecklist();
        Locator item = ben.panel().field("New item");
        item.waitFor();
        lose();
        ben.line("Intake").fill("Golf");
        ben.line("Intake").press("Enter");
        item.fill("Call the court");
        item.press("Enter");
        assertThat(ben.column("Intake")).containsText("still to be added: Golf");
        assertThat(ben.panel().self()).containsText("still to be added: Call the court");
        comeBack("ben");

        ben.waitForTitles("Intake", "Golf", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(ben.notice("Sent once more")).containsText("“Golf”, “Call the court”");
        showChecklist();
        assertThat(ben.panel().self()).containsText("Call the court");
        assertNothingIsLeft();
        assertThat(changes("MATTER_CREATED")).isEqualTo(7);
    }

    @Test
    void bringsBackWhatWasTypedIntoThePanel() {
        PanelPage panel = ben.open("Bravo");
        panel.field("Client").fill("Bravo");
        panel.field("Client").blur();
        waitForDrafts(1);
        lose();
        panel.type("Client", "Bravo Partners");
        panel.type("Description", "Heard on the telephone.");
        comeBack("ben");

        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).containsText("and have not saved it.");
        panel.save();
        panel.waitUntilClosed();
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        assertThat(ben.open("Bravo").self()).containsText("Heard on the telephone.");
    }

    @Test
    void offersNoDraftOfWhatWasSavedThough() {
        PanelPage panel = ben.open("Bravo");
        panel.type("Client", "Bravo Partners");
        waitForDrafts(1);
        loseAfter("\"click\"", panel::save);
        ben.page().waitForCondition(() -> changes("MATTER_EDITED") == 1);
        comeBack("ben");

        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).hasCount(0);
        waitForDrafts(0);
    }

    @Test
    void asksToCheckWhereItCannotTell() {
        PanelPage panel = ben.open("Bravo");
        lose();
        panel.button("Archive").click();
        comeBack("ben");

        assertThat(ben.notice("No answer came")).containsText("what you did last");
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void asksWhoeverClosesTheTabBeforeTheServerWasTold() {
        List<String> asked = new ArrayList<>();
        ben.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");

        ben.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

        ben.page().waitForCondition(() -> asked.equals(List.of("beforeunload")));
    }

    @Test
    void doesNothingForSomebodyElse() {
        lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        comeBack("cleo");

        ben.waitUntilSynced();
        assertNothingIsLeft();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(changes("MATTER_MOVED")).isZero();
    }

    @Test
    void saysNothingAfterASignOutAndANewSignIn() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        ben.openPersonMenu()
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        ben.page().waitForURL(Pattern.compile("/login").asPredicate());
        visitor.fillIn(Visitor.PASSWORD);
        ben.page().waitForURL(address -> !address.contains("login"));

        visitor.open(board.id());
        ben.waitForTitles("Pleading", "Alpha");

        assertThat(ben.notice()).hasCount(0);
        assertNothingIsLeft();
    }

    /** The server gets the request that tells of this; its answer, and whatever comes afterwards, is lost. */
    private void loseAfter(String event, Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        ben.page().route(REQUESTS, route -> {
            if (!done.get() && String.valueOf(route.request().postData()).contains(event)) {
                route.fetch();
                done.set(true);
            }
            if (done.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        action.run();
        ben.page().waitForCondition(done::get);
    }

    /** From here on no request gets through. */
    private void lose() {
        ben.page().unroute(REQUESTS);
        ben.page().route(REQUESTS, Route::abort);
    }

    /** The server is there, without its sessions; somebody signs in where the page has led to. */
    private void comeBack(String login) {
        Page page = ben.page();
        String root = URI.create(page.url()).resolve("/").toString();
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "unknown").setUrl(root)));
        page.unroute(REQUESTS);
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        page.getByLabel("Username").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(ben.board()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.PATIENCE));
    }

    private void showChecklist() {
        ben.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Checklist"))
                .click();
    }

    private void assertNothingIsLeft() {
        ben.page()
                .waitForCondition(() -> Boolean.TRUE.equals(ben.page().evaluate("() => sessionStorage.length === 0")));
    }

    private String number(String title) {
        return matter(title).number().value();
    }

    private MatterSnapshot matter(String title) {
        return board.now().stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(matter -> matter.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private int changes(String kind) {
        return database.sql("select count(*) from change where board_id = ? and kind = ?")
                .params(board.id().value(), kind)
                .query(Integer.class)
                .single();
    }

    private void waitForDrafts(int count) {
        ben.page()
                .waitForCondition(() -> database.sql("select count(*) from draft where board_id = ?")
                                .param(board.id().value())
                                .query(Integer.class)
                                .single()
                        == count);
    }
}
