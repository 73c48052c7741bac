package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import dev.docket.matter.BoardFixture;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The server goes away after it has sent a page, and before there is anything on it. */
@BrowserTest
class FirstAnswerJourneyIT {

    private static final Pattern FIRST = Pattern.compile("v-r=init");
    private static final Pattern ALL = Pattern.compile(".*");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private int pages;
    private int tries;
    private boolean back;

    @BeforeEach
    void make() {
        board = SmallBoard.in(application);
    }

    /** A part of the scripts may be lost as well. */
    @ParameterizedTest
    @ValueSource(strings = {"v-r=init", "build/FlowBootstrap"})
    void goesOnByItselfToWhereItsUserWantedToGo(String lost) {
        var page = pageOf(browsers.signedIn("ben"));
        page.route(Pattern.compile(lost), Route::abort, new Page.RouteOptions().setTimes(1));
        String address = "/boards/%d/matters/%s"
                .formatted(board.id().value(), board.matter("Bravo").number());
        page.navigate(address);

        assertThat(page.locator(".matter-panel")).isVisible();
        assertThat(page).hasURL(Pattern.compile(address + "$"));
        assertThat(away(page)).hasCount(0);
    }

    @Test
    void saysSoInTheWordsOfItsUserAndTriesWhenAsked() {
        var page = pageOf(browsers.signedIn("ben", options -> options.setLocale("de-DE")));
        loseAfterThePage(page);

        assertThat(away(page).getByRole(AriaRole.HEADING)).hasText("Docket ist nicht erreichbar");
        assertThat(page.locator("iframe, vaadin-connection-indicator:visible")).hasCount(0);
        PageRules.check(page);

        page.unroute(ALL);
        away(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erneut versuchen"))
                .click();

        new BoardPage(page).waitUntilSynced();
    }

    /** Also where a server sends pages and nothing else: each begins where the one before has ended. */
    @Test
    void triesLaterAndLater() {
        var page = pageOf(browsers.timed("ben"));
        page.addInitScript("Math.random = () => 0.5");
        StillClock.stop(page, Duration.ofSeconds(5));
        loseAfterThePage(page);

        for (int wait : new int[] {1_000, 2_000, 4_000}) {
            triesAfter(wait, page);
        }
        back = true;
        page.clock().runFor(8_000);
        page.waitForCondition(() -> pages == 2);
        back = false;
        assertThat(away(page)).isVisible();

        triesAfter(16_000, page);
    }

    private void triesAfter(int wait, Page page) {
        int before = tries;
        page.clock().runFor(wait - 20);
        assertThat(tries).as("before %d ms are over", wait).isEqualTo(before);
        page.clock().runFor(40);
        page.waitForCondition(() -> tries > before);
        assertThat(away(page)).hasAttribute("aria-busy", "false");
        assertThat(tries).isEqualTo(before + 1);
    }

    private static Page pageOf(Visitor visitor) {
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsOnConsole("Failed to fetch dynamically imported module");
        return visitor.page();
    }

    private static Locator away(Page page) {
        return page.locator("main.docket-away");
    }

    /** Its scripts are part of the page. */
    private void loseAfterThePage(Page page) {
        page.route(ALL, route -> {
            boolean begins = FIRST.matcher(route.request().url()).find();
            boolean asks = route.request().method().equals("HEAD");
            pages += begins ? 1 : 0;
            tries += asks ? 1 : 0;
            if (begins || asks && !back) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate("/boards/" + board.id().value(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        assertThat(away(page)).isVisible();
    }
}
