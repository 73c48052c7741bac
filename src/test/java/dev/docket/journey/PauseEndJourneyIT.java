package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.docket.matter.BoardFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No pause lasts longer than what it is for, even if nobody tells of its end; and what is told is told sparingly. */
@BrowserTest
class PauseEndJourneyIT {

    private static final int SECOND = 1_000;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private Page page;
    private Traffic traffic;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.timed("ben").open(board.id());
        page = ben.page();
        traffic = new Traffic(page);
    }

    @Test
    void endsADragOfWhichNothingMoreIsSeen() {
        ben.dragAfterPoll("Delta").below("Bravo");
        ben.waitForSync("paused");

        page.clock().fastForward(66 * SECOND);

        ben.waitForSync("synced");
        assertThat(ben.board().and(page.locator("[dragging]"))).hasCount(0);
    }

    @Test
    void keepsADragThatIsHeldStillForAWhile() {
        var drag = ben.dragAfterPoll("Delta").below("Bravo");
        ben.waitForSync("paused");

        page.clock().fastForward(40 * SECOND);

        assertThat(ben.board().and(page.locator("[dragging]"))).hasCount(1);
        drag.drop();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Delta", "Charlie");
    }

    @Test
    void endsTypingWhenNothingIsTypedForAMinute() {
        var field = ben.open("Foxtrot").field("Title");
        field.press("End");
        ben.waitForSync("paused");

        page.clock().fastForward(61 * SECOND);

        ben.waitForSync("synced");
        assertThat(field).isFocused();
    }

    @Test
    void beginsTypingAgainWithTheNextKeyStroke() {
        var field = ben.open("Foxtrot").field("Title");
        field.press("End");
        ben.waitForSync("paused");
        page.clock().fastForward(61 * SECOND);
        ben.waitForSync("synced");

        field.press("Home");

        ben.waitForSync("paused");
    }

    @Test
    void takesNoTextForTypingThatCannotBeChanged() {
        board = SmallBoard.in(application);
        var vic = browsers.timed("vic").open(board.id());
        var read = new Traffic(vic.page());

        vic.open("Foxtrot").field("Title").press("End");
        vic.poll();

        assertThat(read.requests()).noneMatch(body -> body.contains("docket-busy"));
        assertThat(vic.sync()).hasAttribute("data-state", "synced");
    }

    @Test
    void endsWithAMenuThatIsTakenAway() {
        ben.openPersonMenu();
        ben.waitForSync("paused");

        page.locator("vaadin-menu-bar.docket-person-menu").evaluate("menu => menu.remove()");

        ben.waitForSync("synced");
    }

    @Test
    void doesNotWaitForItsOwnDetails() {
        ben.sync().locator("button.pill").click();
        ben.sync().locator(".details").waitFor();

        ben.poll();

        assertThat(traffic.requests()).noneMatch(body -> body.contains("docket-busy"));
        assertThat(ben.sync()).hasAttribute("data-state", "synced");
    }

    @Test
    void tellsNothingOfGoingFromFieldToField() {
        var panel = ben.open("Foxtrot");
        panel.field("Title").focus();
        ben.waitForSync("paused");
        traffic.forget();

        panel.field("Title").press("Tab");
        assertThat(panel.field("Title")).not().isFocused();
        ben.poll();

        assertThat(traffic.requests()).noneMatch(body -> body.contains("docket-busy"));
        assertThat(ben.sync()).hasAttribute("data-state", "paused");
    }

    @Test
    void tellsAgainOfWhatLasts() {
        var field = ben.open("Foxtrot").field("Title");
        field.press("End");
        ben.waitForSync("paused");
        traffic.forget();
        page.clock().fastForward(40 * SECOND);
        field.press("Home");

        page.clock().fastForward(25 * SECOND);

        page.waitForCondition(() -> traffic.requests().stream().anyMatch(body -> body.contains("docket-busy")));
        assertThat(ben.sync()).hasAttribute("data-state", "paused");
    }

    @Test
    void keepsAPollBackThatCameDueAsTheDragBegan() {
        ben.poll();
        List<Route> begun = new ArrayList<>();
        page.route(url -> url.contains("v-r=uidl"), route -> {
            if (begun.isEmpty() && route.request().postData().contains("docket-drag-start")) {
                begun.add(route);
            } else {
                route.resume();
            }
        });
        var drag = ben.drag("Delta").below("Bravo");
        page.waitForCondition(() -> !begun.isEmpty());
        page.clock().fastForward(6 * SECOND);
        traffic.forget();

        begun.getFirst().resume();
        ben.waitForSync("paused");
        assertThat(traffic.requests()).isEmpty();
        drag.drop();

        ben.waitForTitles("Intake", "Alpha", "Bravo", "Delta", "Charlie");
        assertThat(traffic.requests().getFirst()).contains("ui-poll");
        ben.waitUntilSynced();
    }

    @Test
    void keepsTheAnswerBackOfAPollThatWasUnderWayAsTheDragBegan() {
        List<Route> polls = new ArrayList<>();
        page.route(url -> url.contains("v-r=uidl"), route -> {
            // Also one that Vaadin sends again, because it takes so long: its answer would come before the drag begins.
            if (route.request().postData().contains("ui-poll")) {
                polls.add(route);
            } else {
                route.resume();
            }
        });
        page.clock().fastForward(6 * SECOND);
        page.waitForCondition(() -> !polls.isEmpty());
        // Not before: an earlier poll, which comes when it likes, would have told of it.
        Colleague.cleo(application).move(board, "Bravo", "Intake", "Intake");
        APIResponse answer = polls.getFirst().fetch();
        var drag = ben.drag("Delta").below("Bravo");
        var repaints = Repaints.of(ben);

        traffic.waitForPolls(1, () -> polls.getFirst().fulfill(new Route.FulfillOptions().setResponse(answer)));
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        assertThat(ben.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        page.unrouteAll();
        polls.stream().skip(1).forEach(Route::resume);
        drag.drop();

        ben.waitForTitles("Intake", "Alpha", "Charlie", "Bravo", "Delta");
    }

    /** Vaadin sends nothing more until it has heard what became of it. */
    @Test
    void goesOnAfterADragDuringWhichAPollWasGivenUp() {
        List<Route> polls = new ArrayList<>();
        page.route(url -> url.contains("v-r=uidl"), polls::add);
        page.clock().fastForward(6 * SECOND);
        page.waitForCondition(() -> !polls.isEmpty());
        var drag = ben.drag("Delta").below("Bravo");

        page.clock().fastForward(16 * SECOND);
        page.unrouteAll();
        drag.drop();
        page.clock().fastForward(2 * SECOND);

        ben.waitForTitles("Intake", "Alpha", "Bravo", "Delta", "Charlie");
        ben.waitUntilSynced();
    }
}
