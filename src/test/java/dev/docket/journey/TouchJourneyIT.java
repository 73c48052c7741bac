package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import dev.docket.matter.BoardFixture;
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
    private Finger finger;

    @BeforeEach
    void addBoard() {
        board = SmallBoard.in(application);
    }

    @Test
    void dragsToAnotherStageAfterALongPressOnATablet() {
        BoardPage ben = on(1024, 768);

        finger.lift(ben, "Bravo");
        finger.moveTo(Finger.middle(ben.card("Foxtrot")), -5);
        assertThat(ben.column("Investigation").locator(".marker")).isVisible();
        finger.up();

        ben.waitForTitles("Investigation", "Echo", "Bravo", "Foxtrot");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Bravo", "Foxtrot");
        assertThat(ben.panel().self()).hasCount(0);
    }

    @Test
    void changesTheOrderOfAStageOnAPhone() {
        BoardPage ben = on(390, 844);

        finger.lift(ben, "Alpha");
        finger.moveTo(Finger.middle(ben.card("Charlie")), 5);
        finger.up();

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

        finger.down(Finger.middle(ben.card("Alpha")));
        for (int way = 20; way <= 100; way += 20) {
            finger.move(new double[] {card.x + card.width / 2 - way, card.y + card.height / 2});
        }
        finger.up();

        assertThat(ben.board().locator("docket-card[dragging]")).hasCount(0);
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    private BoardPage on(int width, int height) {
        var visitor = browsers.signedIn(
                "ben",
                options ->
                        options.setViewportSize(width, height).setHasTouch(true).setIsMobile(true));
        finger = Finger.on(visitor);
        return visitor.open(board.id());
    }
}
