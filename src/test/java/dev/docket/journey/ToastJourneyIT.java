package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.docket.matter.BoardFixture;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Somebody is told what a colleague does. A notice stands for seconds, which pass on a clock that stands still but for what
 * the test does: not while the test, the server or the browser takes its time.
 */
@BrowserTest
class ToastJourneyIT {

    /** In seconds. */
    private static final int LONGER_THAN_A_TOAST = 8;

    /** How many live regions there are with this text, in the page and in its elements. */
    private static final String REGIONS = """
            text => {
              const found = [];
              const look = root => root.querySelectorAll('*').forEach(each => {
                if (each.matches('[aria-live], [role=alert], [role=status]') && each.textContent.includes(text)) {
                  found.push(`${each.localName} ${each.role} ${each.ariaLive}`);
                }
                if (each.shadowRoot) look(each.shadowRoot);
              });
              look(document);
              return found;
            }
            """;

    private static final String GLOWS = "card => card.shadowRoot.querySelector('.mark') !== null";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private Colleague cleo;
    private BoardPage ben;
    private StillClock still;
    private Traffic traffic;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        cleo = Colleague.cleo(application);
        // Marks then stand still for four seconds.
        var visitor = browsers.signedIn("ben", options -> options.setReducedMotion(ReducedMotion.REDUCE));
        visitor.page().clock().install();
        ben = visitor.open(board.id());
        stopTime();
    }

    @Test
    void groupsWhatAColleagueDidInOneToast() {
        // One request asks for all three.
        var drag = ben.drag("Delta").below("Charlie");
        until(() -> ben.isSync("paused"));
        cleo.move(board, "Alpha", "Intake", "Trial");
        cleo.move(board, "Echo", "Investigation", "Trial");
        cleo.setClient(board, "Bravo", "Acme");

        drag.cancel();

        waitForNotice("Cleo Marchetti moved 2 matters and edited 1");
        assertThat(ben.notice()).hasCount(1);
        waitUntilGlowing("Bravo", "Alpha", "Echo");
    }

    @Test
    void letsACardGlowAndItsToastGo() {
        var number = seeCleoMove("Alpha");

        waitForNotice("Cleo Marchetti moved " + number + " Alpha to Trial");
        waitUntilGlowing("Alpha");
        var repaints = Repaints.of(ben);
        traffic.forget();
        ben.letPass(LONGER_THAN_A_TOAST);

        waitForNotices(0);
        waitUntilGlowing();
        // The mark of the one card that loses it, and nothing else; and the server hears that the toast has gone.
        assertThat(repaints.count()).isLessThanOrEqualTo(2);
        assertThat(traffic.requests())
                .noneMatch(body -> body.replace("docket-gone", "").contains("docket-"));
    }

    @Test
    void leadsToACardThatIsOutOfSight() {
        var drag = beginDrag();
        for (int i = 0; i < 40; i++) {
            board.add("Trial", "Other " + i);
        }
        drag.cancel();
        waitForNotice("Docket added");
        assertThat(ben.column("Trial")).hasAttribute("data-count", "40");
        outlastAToast();
        seeCleoMove("Alpha");
        waitForNotice("Alpha to Trial");
        var toast = ben.notice("Alpha to Trial");
        assertThat(ben.card("Alpha")).hasCount(0);

        toast.getByRole(AriaRole.BUTTON).click();

        waitUntilGlowing("Alpha");
        assertThat(ben.card("Alpha")).isInViewport();
        assertThat(ben.card("Alpha")).isFocused();
        until(() -> toast.count() == 0);
        assertThat(ben.panel().self()).hasCount(0);
    }

    @Test
    void staysWhileThePointerOrTheFocusIsInIt() {
        seeCleoMove("Alpha");
        waitForNotice("Alpha");

        ben.notice().hover();
        outlastAToast();
        assertThat(ben.notice()).hasCount(1);

        ben.notice().getByRole(AriaRole.BUTTON).focus();
        ben.page().mouse().move(700, 20);
        outlastAToast();
        assertThat(ben.notice()).hasCount(1);

        ben.notice().getByRole(AriaRole.BUTTON).blur();
        until(() -> {
            ben.letPass(LONGER_THAN_A_TOAST);
            return ben.notice().count() == 0;
        });
    }

    @Test
    void neverStandsThereMoreThanThreeTimes() {
        List.of("Alpha", "Bravo", "Charlie", "Delta").forEach(this::seeCleoMoveAtOnce);

        waitForNotices(3);
        assertThat(ben.notice().first()).containsText("Bravo");
        assertThat(ben.notice().last()).containsText("Delta");
    }

    @Test
    void leavesRoomForOneNoticeOfWhatIsDoneHere() {
        List.of("Alpha", "Bravo").forEach(this::seeCleoMoveAtOnce);

        for (String stage : List.of("Pleading", "Discovery", "Motions")) {
            ben.drag("Echo").footOf(stage).drop();
            waitForNotice("moved to " + stage);
        }

        waitForNotices(3);
        assertThat(ben.notice("Alpha to Trial")).isVisible();
        assertThat(ben.notice("Bravo to Trial")).isVisible();
    }

    @Test
    void isAnnouncedOncePolitely() {
        seeCleoMove("Alpha");
        waitForNotice("Alpha to Trial");
        ben.notice().hover();
        ben.page().clock().resume();

        assertThat(ben.page().evaluate(REGIONS, "Alpha to Trial"))
                .isEqualTo(List.of("vaadin-notification-card status polite"));
        assertThat(new AxeBuilder(ben.page())
                        .include("vaadin-notification-container")
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    @Test
    void isSilentForWhoeverMutesIt() {
        ben.page().clock().resume();
        var toggle = ben.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Tell me of others’ changes"));
        ben.page().locator(".docket-person-menu vaadin-menu-bar-button").first().click();
        assertThat(toggle).hasAttribute("menu-item-checked", "");
        toggle.click();
        assertThat(toggle).hasCount(0);
        stopTime();

        seeCleoMove("Alpha");

        waitUntilGlowing("Alpha");
        assertThat(ben.notice()).hasCount(0);

        ben.page().clock().resume();
        ben.page().reload();
        ben.waitUntilSynced();
        ben.page().locator(".docket-person-menu vaadin-menu-bar-button").first().click();
        assertThat(toggle).not().hasAttribute("menu-item-checked", "");
        toggle.click();
        assertThat(toggle).hasCount(0);
        stopTime();
        seeCleoMove("Bravo");
        waitForNotice("Bravo to Trial");
    }

    /** Once the poll is over that is due, and no other one is for a while. */
    private void stopTime() {
        still = StillClock.stop(ben.page(), Duration.ofSeconds(20));
        traffic = new Traffic(ben.page());
        until(() -> traffic.isAnswered("ui-poll"));
    }

    private void until(BooleanSupplier condition) {
        still.goOnUntil(traffic, condition);
    }

    private void waitForNotice(String text) {
        until(() -> ben.notice(text).count() > 0);
    }

    private void waitForNotices(int count) {
        until(() -> ben.notice().count() == count);
    }

    private void waitUntilGlowing(String... titles) {
        until(() -> Set.copyOf(glowing()).equals(Set.of(titles)));
    }

    @SuppressWarnings("unchecked")
    private List<String> glowing() {
        return (List<String>) ben.page()
                .locator("docket-card")
                .evaluateAll("cards => cards.filter(" + GLOWS + ").map(card => card.matter.title)");
    }

    /** At the end of a drag: the answer to that brings it. */
    private String seeCleoMove(String title) {
        var drag = beginDrag();
        var number = cleo.move(board, title, "Intake", "Trial");
        drag.cancel();
        return number;
    }

    /** While it lasts, no toast comes and none goes. */
    private CardDrag beginDrag() {
        var drag = ben.drag("Foxtrot").below("Echo");
        until(() -> ben.isSync("paused"));
        return drag;
    }

    private void seeCleoMoveAtOnce(String title) {
        seeCleoMove(title);
        waitForNotice(title + " to Trial");
    }

    private void outlastAToast() {
        traffic.forget();
        ben.letPass(LONGER_THAN_A_TOAST);
        until(() -> traffic.isAnswered("ui-poll"));
    }
}
