package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.LiveSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody leaves his desk for hours, which pass on the clocks of the browser and of the server together. */
@BrowserTest
class IdleSignOutJourneyIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration WARNING = Duration.ofMinutes(2);
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.PATIENCE);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AdvancedClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LiveSettings live;

    private BoardFixture board;
    private Visitor ben;

    @BeforeEach
    void sitDown() {
        board = SmallBoard.in(application);
        ben = browsers.timed("ben");
        // Whatever the page asks for in the moment in which it is signed out is refused.
        ben.expectsOnConsole("the server responded with a status of 40");
    }

    @Test
    void signsOutWhoLeftAlthoughHisBoardPolls() {
        var desk = open();
        var traffic = new Traffic(ben.page());
        leaveTyped(desk);

        for (int hour = 1; hour < IDLE.toHours(); hour++) {
            traffic.waitForPolls(1, () -> pass(HOUR));
        }
        pass(HOUR.minus(WARNING));
        assertThat(warning(ben.page())).isVisible(PATIENTLY);
        PageRules.checkDialog(ben.page(), "the warning");
        pass(WARNING);

        assertThat(ben.page().getByText("You were signed out")).isVisible(PATIENTLY);
        assertThat(ben.page().locator("docket-card")).hasCount(0);
        ben.fillIn(Visitor.PASSWORD);
        assertThat(desk.panel().field("Client")).hasValue("Bravo Partners");
        assertThat(desk.panel().notice()).containsText("and have not saved it.");
        assertThat(ben.page()).hasURL(Pattern.compile(".*/boards/" + board.id().value() + "/matters/.*"));
    }

    @Test
    void warnsInWordsAndInTheTitle() {
        open();
        var before = ben.page().title();

        pass(IDLE.minus(WARNING));

        var warning = warning(ben.page());
        assertThat(warning).isVisible(PATIENTLY);
        assertThat(warning).containsText(Pattern.compile("You will be signed out in (2 minutes|\\d+ seconds)\\."));
        assertThat(ben.page()).hasTitle(Pattern.compile("Signed out in (2 minutes|\\d+ seconds)"));
        pass(Duration.ofSeconds(60));
        assertThat(warning).containsText(Pattern.compile("You will be signed out in \\d\\d seconds\\."));

        stay(ben.page());

        assertThat(warning).hasCount(0);
        assertThat(ben.page()).hasTitle(before);
    }

    /** As soon as the server is back, it is told: there may be less than a minute left. */
    @Test
    void letsStayWhoSaysSoWhileTheServerIsAway() {
        ben.expectsOnConsole("net::ERR_");
        var desk = open();
        pass(IDLE.minus(WARNING));
        assertThat(warning(ben.page())).isVisible(PATIENTLY);
        var told = new AtomicInteger();
        ben.page().onRequest(request -> told.addAndGet(request.headers().containsKey("docket-input") ? 1 : 0));
        var server = new LostServer(desk);
        server.lose();
        ben.page().clock().fastForward(MOMENT.toMillis());
        assertThat(desk.sync()).hasAttribute("data-state", "offline");
        var still = StillClock.stop(ben.page(), Duration.ofSeconds(20));
        ben.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                .click();
        assertThat(told).hasValue(0);

        server.answer();
        var before = now();
        still.goOnUntil(() -> told.get() == 1);

        assertThat(now() - before).isLessThan(10_000);
        ben.page().clock().resume();
        assertThat(warning(ben.page())).hasCount(0);
        assertThat(ben.page().locator("docket-card")).not().hasCount(0);
    }

    /** On the clock of the page, in milliseconds. */
    private long now() {
        return ((Number) ben.page().evaluate("Date.now()")).longValue();
    }

    @Test
    void letsStayWhoSaysSoInWhateverTab() {
        var first = ben.page();
        open();
        var second = otherTab();
        pass(IDLE.minus(WARNING));
        assertThat(warning(first)).isVisible(PATIENTLY);
        assertThat(warning(second)).isVisible(PATIENTLY);

        stay(second);

        assertThat(warning(first)).hasCount(0);
        assertThat(warning(second)).hasCount(0);
        pass(WARNING.multipliedBy(2));
        new Traffic(first).waitForPolls(1, () -> pass(MOMENT));
        assertThat(first.locator("docket-card")).not().hasCount(0);
        assertThat(first.getByText("You were signed out")).hasCount(0);
    }

    @Test
    void signsOutOfAllTabsAndBringsEachBackToItsPlace() {
        var first = ben.page();
        var desk = open();
        told(() -> desk.open("Bravo"));
        var place = first.url();
        var second = otherTab();

        pass(IDLE.minus(WARNING));
        assertThat(warning(first)).isVisible(PATIENTLY);
        assertThat(warning(second)).isVisible(PATIENTLY);
        pass(WARNING);

        assertThat(second.getByText("You were signed out")).isVisible(PATIENTLY);
        assertThat(first.getByText("You were signed out")).isVisible(PATIENTLY);
        ben.fillIn(Visitor.PASSWORD);
        assertThat(first).hasURL(Pattern.compile(place + "(\\?continue)?"));
        assertThat(new PanelPage(first).self()).isVisible(PATIENTLY);
        assertThat(second).hasURL(Pattern.compile(".*/boards"));
    }

    /** A page that sleeps is told nothing by the one on which he signs in. */
    @Test
    void findsOutWhenItIsLookedAtThatHeHasSignedInElsewhere() {
        open();
        var place = ben.page().url();
        pass(IDLE.minus(WARNING));
        assertThat(warning(ben.page())).isVisible(PATIENTLY);
        pass(WARNING);
        assertThat(ben.page().getByText("You were signed out")).isVisible(PATIENTLY);

        ben.signIn();
        ben.page().evaluate("() => window.dispatchEvent(new Event('focus'))");

        assertThat(ben.page()).hasURL(Pattern.compile(place + "(\\?continue)?"));
    }

    @Test
    void signsOutWhereNothingIsPolled() {
        database.sql("""
                        insert into sync_settings
                        select 1, true, 30000, true, 3, 2, 'PUSH', null, 'Docket', now()
                        """).update();
        live.reload().join();
        open().waitForSync("live");

        pass(IDLE.minus(WARNING));
        assertThat(warning(ben.page())).isVisible(PATIENTLY);
        pass(WARNING);

        assertThat(ben.page().getByText("You were signed out")).isVisible(PATIENTLY);
    }

    @Test
    void goesOnForHimWhoDoesAnything() {
        var desk = open();
        pass(HOUR.multipliedBy(7));

        told(() -> desk.search().press("a"));
        pass(HOUR.multipliedBy(7));

        desk.poll();
        assertThat(desk.card("Bravo")).isVisible();
        assertThat(warning(ben.page())).hasCount(0);
    }

    /** What a script does on the page is no input. */
    @Test
    void takesNoScriptForSomebody() {
        open();
        pass(HOUR.multipliedBy(7));

        ben.page().evaluate("() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))");
        ben.page().clock().fastForward(MOMENT.toMillis());
        pass(HOUR.minus(WARNING));

        assertThat(warning(ben.page())).isVisible(PATIENTLY);
    }

    /** Both go together: what browsers ask at a time is answered as of that time. */
    private void pass(Duration time) {
        clock.pass(time);
        // That of all his tabs.
        ben.page().clock().fastForward(time.toMillis());
    }

    /** What is done is told to the server a moment later. */
    private void told(Runnable input) {
        ben.page().waitForResponse("**/session", () -> {
            input.run();
            ben.page().clock().fastForward(MOMENT.toMillis());
        });
    }

    private Page otherTab() {
        var page = ben.page().context().newPage();
        page.clock().install();
        asked(page, () -> page.navigate("/boards"));
        page.getByRole(AriaRole.HEADING).first().waitFor();
        return page;
    }

    private BoardPage open() {
        var opened = new AtomicReference<BoardPage>();
        asked(ben.page(), () -> opened.set(ben.open(board.id())));
        return opened.get();
    }

    /** A page asks at first how long it has; an answer that came after the time that passes would be an old one. */
    private static void asked(Page page, Runnable opening) {
        page.waitForResponse("**/session", opening).finished();
    }

    private void leaveTyped(BoardPage desk) {
        told(() -> desk.open("Bravo").type("Client", "Bravo Partners"));
        // A second passes until it is kept, on the server's own timer.
        Awaitility.await().untilAsserted(() -> assertThat(board.drafts()).isEqualTo(1));
    }

    private static Locator warning(Page page) {
        return page.locator("docket-idle-warning [role='timer']");
    }

    private static void stay(Page page) {
        page.waitForResponse(
                "**/session",
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in"))
                        .click());
    }

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        AdvancedClock advancedClock() {
            return new AdvancedClock(Clock.systemDefaultZone());
        }
    }
}
