package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People at two nodes behind a real nginx, as docker/ describes it; and what they see when one of the nodes ends. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesBehindProxyJourneyIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\?.*");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @TempDir
    private static Path folder;

    @Autowired
    private ApplicationContext application;

    private NodePair nodes;
    private BoardFixture board;

    @BeforeAll
    void start() throws IOException {
        Nginx.mustBeThere();
        nodes = NodePair.on(application, folder, Map.of("DOCKET_SYNC_TRANSPORT", "push"));
    }

    @AfterAll
    void end() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @BeforeEach
    void complete() throws IOException {
        nodes.complete();
        board = SmallBoard.in(application);
    }

    @Test
    void seeEachOtherAndWhatTheOthersDo() {
        var ben = at("a", "ben").open(board.id());
        var visitor = at("b", "cleo");
        var cleo = visitor.open(board.id());
        ben.waitForSync("live");
        cleo.waitForSync("live");
        waitForOthers(ben, "Cleo Marchetti");
        waitForOthers(cleo, "Ben Ertl");
        var traffic = new Traffic(cleo.page());

        ben.drag("Alpha").footOf("Pleading").drop();
        cleo.waitForTitles("Pleading", "Alpha");
        assertThat(traffic.requests()).noneMatch(body -> body.contains("ui-poll"));

        cleo.openPersonMenu();
        cleo.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        cleo.page().waitForURL(Pattern.compile(".*/login"));
        waitForOthers(ben);
    }

    @Test
    void goToTheOtherNodeWhenTheirsIsKilled() throws InterruptedException {
        var visitor = at("a", "ben");
        var ben = visitor.open(board.id());
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        ben.open("Bravo").type("Client", "Bravo Partners");
        waitForDrafts(1);
        var address = visitor.page().url();
        assertThat(address).contains("/matters/");

        nodes.kill("a");

        signInAgain(visitor, address);
        assertThat(visitor.node()).isEqualTo("b");
        ben.waitForTitles("Pleading", "Alpha");
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
        ben.panel().save();
        ben.panel().waitUntilClosed();
        waitForDrafts(0);
        assertThat(board.titles("Pleading")).containsExactly("Alpha");
    }

    @Test
    void signInOnceForAllPagesOfABrowser() throws InterruptedException {
        var second = SmallBoard.in(application);
        var visitor = at("b", "ben");
        var ben = visitor.open(board.id());
        var other = visitor.page().context().newPage();
        other.navigate("/boards/" + second.id().value());
        new BoardPage(other).waitUntilSynced();
        ben.waitForSync("live");

        nodes.kill("b");
        other.waitForURL(SIGN_IN);

        signInAgain(visitor, "/boards/" + board.id().value());
        other.waitForURL(Pattern.compile(".*/boards/" + second.id().value()));
        new BoardPage(other).waitUntilSynced();
        ben.waitUntilSynced();
    }

    @Test
    void goOnWhileOneNodeAfterTheOtherIsRestarted() throws Exception {
        var visitors = List.of(at("a", "ben"), at("b", "cleo"));
        var ben = visitors.get(0).open(board.id());
        var cleo = visitors.get(1).open(board.id());
        ben.waitForSync("live");
        cleo.waitForSync("live");

        ben.drag("Alpha").footOf("Pleading").drop();
        cleo.waitForTitles("Pleading", "Alpha");
        var log = IndicatorLog.of(ben.page());
        type(ben, "Bravo", "Bravo Partners");
        var address = ben.page().url();
        nodes.stop("a");

        signInAgain(visitors.get(0), address);
        assertThat(log.lines()).contains("disconnected: Server restarts");
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
        cleo.drag("Echo").footOf("Trial").drop();
        cleo.waitForTitles("Trial", "Echo");

        nodes.start("a");
        nodes.stop("b");
        signInAgain(visitors.get(0), address);
        signInAgain(visitors.get(1), "/boards/" + board.id().value());
        nodes.start("b");

        assertNothingLost(ben, cleo);
    }

    private void assertNothingLost(BoardPage ben, BoardPage cleo) {
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
        ben.panel().save();
        ben.panel().waitUntilClosed();
        ben.waitForTitles("Trial", "Echo");
        cleo.waitForTitles("Pleading", "Alpha");
        assertThat(board.titles("Pleading")).containsExactly("Alpha");
        assertThat(board.titles("Trial")).containsExactly("Echo");
    }

    /** Typed, and told to the server, but not left. */
    private static void type(BoardPage page, String title, String client) {
        var panel = page.open(title);
        var traffic = new Traffic(page.page());
        panel.field("Client").fill(client);
        page.page().waitForCondition(() -> traffic.isAnswered(client));
    }

    /** Somebody who has his session at this node: newcomers are sent now to the one, now to the other. */
    private Visitor at(String node, String login) {
        List<Visitor> tried = new ArrayList<>();
        while (tried.size() < 10) {
            var visitor = browsers.signedIn(login, options -> options.setBaseURL(nodes.address()));
            visitor.expectsOnConsole("WebSocket connection to");
            visitor.expectsOnConsole("status of 50");
            visitor.expectsToBeForgotten();
            if (visitor.node().equals(node)) {
                return visitor;
            }
            tried.add(visitor);
        }
        throw new AssertionError("Newcomers are never sent to " + node);
    }

    /** He is led to the page for it by himself, and from there to where he was. */
    private static void signInAgain(Visitor visitor, String address) {
        visitor.page().waitForURL(SIGN_IN, new Page.WaitForURLOptions().setTimeout(3 * Visitor.PATIENCE));
        assertThat(visitor.page().url()).doesNotContain("error");
        visitor.fillIn(Visitor.PASSWORD);
        visitor.page().waitForURL(Pattern.compile(".*" + Pattern.quote(address)));
    }

    private static void waitForOthers(BoardPage page, String... names) {
        Locator marks = page.page().locator(".presence-mark:visible");
        assertThat(marks).hasCount(names.length);
        for (String name : names) {
            assertThat(marks).hasAttribute("aria-label", name);
        }
    }

    private void waitForDrafts(long count) {
        Awaitility.await().untilAsserted(() -> assertThat(board.drafts()).isEqualTo(count));
    }
}
