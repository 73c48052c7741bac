package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How soon a browser tries again that has lost the server, by a clock that the test advances. */
@BrowserTest
class OutageJourneyIT {

    private static final Pattern REQUESTS = Pattern.compile("v-r=(uidl|heartbeat)");

    /** Told once what follows from a lost request is done. */
    private static final String COUNT_ENDS = """
            () => {
              window.docketEnds = 0;
              window.addEventListener('docket-request-end', () => { window.docketEnds += 1; });
            }
            """;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private Visitor visitor;
    private BoardPage ben;
    private Page page;
    private StillClock clock;
    private int tries;

    @BeforeEach
    void open() {
        visitor = browsers.timed("ben");
        visitor.expectsOnConsole("net::ERR_");
        board = SmallBoard.in(application);
        ben = visitor.open(board.id());
        page = ben.page();
        // The poll that is due comes now, and no other one for a while.
        clock = StillClock.stop(page, Duration.ofMinutes(1));
        var traffic = new Traffic(page);
        clock.goOnUntil(traffic, () -> traffic.isAnswered("ui-poll"));
        page.evaluate(COUNT_ENDS);
    }

    @Test
    void triesLaterAndLater() {
        luck("0.5");
        lose();
        awaitFirstTries();

        for (int wait : new int[] {1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000}) {
            int before = tries;
            page.clock().runFor(wait - 20);
            assertThat(tries).as("before %d ms are over", wait).isEqualTo(before);
            page.clock().runFor(40);
            awaitTries(before + 1);
        }
    }

    @Test
    void triesSoonerThanOthersWhoLostItTogether() {
        luck("0");
        lose();
        awaitFirstTries();

        page.clock().runFor(730);
        assertThat(tries).isEqualTo(2);
        page.clock().runFor(40);
        awaitTries(3);
    }

    @Test
    void triesLaterThanOthersWhoLostItTogether() {
        luck("0.9999");
        lose();
        awaitFirstTries();

        page.clock().runFor(1_230);
        assertThat(tries).isEqualTo(2);
        page.clock().runFor(40);
        awaitTries(3);
    }

    @Test
    void tellsOfTheNextTryOnlyAfterAWhileAndTriesWhenAsked() {
        luck("0.5");
        lose();
        awaitFirstTries();
        page.clock().runFor(1_020);
        awaitTries(3);
        page.clock().runFor(1_900);
        assertThat(ben.sync()).not().hasAttribute("data-state", "offline");

        page.clock().runFor(500);
        awaitTries(4);
        assertThat(ben.sync()).hasAttribute("data-state", "offline");
        assertThat(page.locator("docket-outage .frame:visible")).hasCount(0);
        page.clock().runFor(1_500);
        assertThat(ben.sync().locator(".pill .long")).hasText("Offline, trying in 3 s");

        page.unroute(REQUESTS);
        ben.sync().locator(".retry").click();

        waitUntilMoved();
    }

    /** The server has done it, and then the connection is dead. */
    @Test
    void doesNothingTwiceWhereAnAnswerNeverComes() {
        page.route(REQUESTS, route -> {
            tries++;
            if (tries == 1) {
                route.fetch();
            } else {
                route.resume();
            }
        });
        ben.drag("Alpha").footOf("Pleading").drop();
        clock.goOnUntil(() -> tries == 1);
        var moved = board.now().revision();
        page.clock().runFor(14_000);
        assertThat(tries).isEqualTo(1);

        page.clock().runFor(2_000);
        page.waitForCondition(() -> tries > 1);

        waitUntilMoved();
        assertThat(board.titles("Pleading")).containsExactly("Alpha");
        assertThat(board.now().revision()).isEqualTo(moved);
    }

    @Test
    void tellsOfItInTheHeaderWhereThereIsNoIndicator() {
        var ada = browsers.timed("ada");
        ada.expectsOnConsole("net::ERR_");
        var settings = SettingsPage.open(ada.page());
        var notice = ada.page().locator("docket-outage .frame");
        assertThat(notice).hasCount(0);

        var still = StillClock.stop(ada.page(), Duration.ofSeconds(20));
        ada.page().route(REQUESTS, this::refuse);
        settings.save();
        still.goOnUntil(() -> tries == 2);
        ada.page().clock().runFor(4_000);
        assertThat(notice).containsText(Pattern.compile("^\\s*Offline, trying in \\d+ s"));
        assertThat(ada.page().locator(".v-status-message:visible")).hasCount(0);

        ada.page().unroute(REQUESTS);
        notice.getByRole(AriaRole.BUTTON).click();

        still.goOnUntil(() -> notice.count() == 0);
    }

    @Test
    void healsAShortOutageWithoutAWord() {
        lose();
        awaitFirstTries();

        page.unroute(REQUESTS);
        page.clock().runFor(1_300);

        waitUntilMoved();
    }

    @Test
    void triesAtOnceWhenTheBrowserIsOnlineAgainAndWritesBeforeItReads() {
        var traffic = new Traffic(page);
        page.onRequestFailed(request -> tries++);
        page.context().setOffline(true);
        ben.drag("Alpha").footOf("Pleading").drop();
        awaitFirstTries();
        assertThat(ben.sync()).hasAttribute("data-state", "offline");

        traffic.forget();
        page.context().setOffline(false);

        waitUntilMoved();
        clock.goOnUntil(() -> traffic.requests().stream().anyMatch(body -> body.contains("docket-sync-now")));
        assertThat(traffic.requests().getFirst()).contains("docket-drop").doesNotContain("docket-sync-now");
    }

    /** On a connection that is good again, but only after others. */
    @Test
    void takesNoNoticeOfACopyThatTheServerHasPutBehind() {
        List<Route> late = new ArrayList<>();
        page.route(REQUESTS, route -> {
            if (late.isEmpty()) {
                late.add(route);
            } else {
                route.resume();
            }
        });
        ben.drag("Alpha").footOf("Pleading").drop();
        clock.goOnUntil(() -> !late.isEmpty());
        comeBackOnline();
        waitUntilMoved();

        var answer = late.getFirst().fetch();
        assertThat(answer.text()).contains("appError");
        late.getFirst().fulfill(new Route.FulfillOptions().setResponse(answer));

        ben.drag("Bravo").footOf("Pleading").drop();
        clock.goOnUntil(() -> ben.titles("Pleading").contains("Bravo") && ben.isSync("synced"));
        assertThat(page.locator(".v-system-error")).hasCount(0);
    }

    @Test
    void sendsOnceWhatWaitedTwice() {
        luck("0.5");
        lose();
        awaitFirstTries();
        page.clock().runFor(700);
        page.unroute(REQUESTS);
        var traffic = new Traffic(page);

        comeBackOnline();

        waitUntilMoved();
        assertThat(traffic.requests())
                .filteredOn(body -> body.contains("docket-drop"))
                .hasSize(1);
    }

    /** What the browser says of its own connection. */
    private void comeBackOnline() {
        List.of("offline", "online")
                .forEach(event -> page.evaluate("event => window.dispatchEvent(new Event(event))", event));
    }

    @Test
    void triesAtOnceWhenThePageIsLookedAtAgain() {
        lose();
        awaitFirstTries();
        page.unroute(REQUESTS);

        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");

        waitUntilMoved();
    }

    /** What the browser's chance is from now on. */
    private void luck(String number) {
        page.evaluate("() => { Math.random = () => " + number + "; }");
    }

    /** From here on no request gets through, and there is one to make. */
    private void lose() {
        page.route(REQUESTS, this::refuse);
        ben.drag("Alpha").footOf("Pleading").drop();
    }

    private void refuse(Route route) {
        tries++;
        route.abort();
    }

    /** Once at once, as a connection that was cut may only have to be made anew. */
    private void awaitFirstTries() {
        clock.goOnUntil(() -> ended() >= 2);
        assertThat(tries).isEqualTo(2);
    }

    private void awaitTries(int count) {
        page.waitForCondition(() -> ended() >= count);
        assertThat(tries).isEqualTo(count);
    }

    private int ended() {
        return ((Number) page.evaluate("() => window.docketEnds")).intValue();
    }

    private void waitUntilMoved() {
        clock.goOnUntil(() -> ben.titles("Pleading").contains("Alpha") && ben.isSync("synced"));
    }
}
