package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import dev.docket.matter.BoardFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben drags cards with a finger, on a tablet and on a phone. */
@BrowserTest
class TouchJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private CDPSession finger;

    @BeforeEach
    void addBoard() {
        board = SmallBoard.in(application);
    }

    @Test
    void dragsToAnotherStageAfterALongPressOnATablet() {
        BoardPage ben = on(1024, 768);

        lift(ben, "Bravo");
        moveTo(middle(ben.card("Foxtrot")), -5);
        assertThat(ben.column("Investigation").locator(".marker")).isVisible();
        touch("touchEnd", null);

        ben.waitForTitles("Investigation", "Echo", "Bravo", "Foxtrot");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Bravo", "Foxtrot");
        assertThat(ben.panel().self()).hasCount(0);
    }

    @Test
    void changesTheOrderOfAStageOnAPhone() {
        BoardPage ben = on(390, 844);

        lift(ben, "Alpha");
        moveTo(middle(ben.card("Charlie")), 5);
        touch("touchEnd", null);

        ben.waitForTitles("Intake", "Bravo", "Charlie", "Alpha", "Delta");
    }

    @Test
    void opensACardAtATap() {
        BoardPage ben = on(390, 844);

        ben.card("Alpha").tap();

        assertThat(ben.panel().field("Title")).hasValue("Alpha");
    }

    @Test
    void takesNothingWhereTheFingerOnlyScrolls() {
        BoardPage ben = on(390, 844);
        BoundingBox card = ben.card("Alpha").boundingBox();

        touch("touchStart", point(card));
        for (int way = 20; way <= 100; way += 20) {
            touch("touchMove", new double[] {card.x + card.width / 2 - way, card.y + card.height / 2});
        }
        touch("touchEnd", null);

        assertThat(ben.board().locator("docket-card[dragging]")).hasCount(0);
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    private BoardPage on(int width, int height) {
        var visitor = browsers.signedIn(
                "ben",
                options ->
                        options.setViewportSize(width, height).setHasTouch(true).setIsMobile(true));
        finger = visitor.page().context().newCDPSession(visitor.page());
        return visitor.open(board.id());
    }

    /** Rests on a card until it is in the air. */
    private void lift(BoardPage page, String title) {
        touch("touchStart", point(page.card(title).boundingBox()));
        assertThat(page.card(title)).hasAttribute("dragging", "");
    }

    private void moveTo(double[] place, int below) {
        touch("touchMove", new double[] {place[0], place[1] - 10});
        touch("touchMove", new double[] {place[0], place[1] + below});
    }

    private static double[] middle(Locator card) {
        return point(card.boundingBox());
    }

    private static double[] point(BoundingBox box) {
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private void touch(String type, double @Nullable [] at) {
        JsonArray points = new JsonArray();
        if (at != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
