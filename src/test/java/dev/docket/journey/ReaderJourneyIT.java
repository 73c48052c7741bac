package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who may look, and change nothing. */
@BrowserTest
class ReaderJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage vic;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        vic = browsers.timed("vic").open(board.id());
    }

    @Test
    void readsMatterWithoutChangingIt() {
        var panel = vic.open("Bravo");

        assertThat(panel.field("Title")).hasValue("Bravo");
        assertThat(panel.field("Title")).not().isEditable();
        assertThat(panel.field("Description")).not().isEditable();
        assertThat(panel.button("Save")).hasCount(0);
        assertThat(panel.button("Archive")).hasCount(0);
        panel.button("Close").click();
        panel.waitUntilClosed();
    }

    @Test
    void addsNothing() {
        vic.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");

        assertThat(vic.button("Add a matter to Intake")).hasCount(0);
        assertThat(vic.column("Intake").locator("button.add")).hasCount(0);
    }

    @Test
    void dragsNothing() {
        var before = board.now().revision();
        assertThat(vic.page().locator("docket-card[draggable=true]")).hasCount(0);
        var from = vic.card("Alpha").boundingBox();
        var to = vic.column("Pleading").boundingBox();
        var mouse = vic.page().mouse();

        mouse.move(from.x + 40, from.y + 20);
        mouse.down();
        mouse.move(to.x + 40, to.y + 200, new Mouse.MoveOptions().setSteps(8));
        mouse.up();

        vic.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(vic.page().locator("docket-board[dragging]")).hasCount(0);
        assertThat(board.now().revision()).isEqualTo(before);
    }

    @Test
    void takesNothingBack() {
        var traffic = new Traffic(vic.page());

        vic.page().keyboard().press("Control+z");
        vic.poll();

        assertThat(traffic.requests()).noneMatch(body -> body.contains("docket-undo"));
        assertThat(vic.notice()).hasCount(0);
    }

    @Test
    void seesWhatOthersDo() {
        Colleague.cleo(application).move(board, "Echo", "Investigation", "Pleading");

        vic.poll();

        vic.waitForTitles("Pleading", "Echo");
    }

    @Test
    void isToldThatTheImportIsNotOpenToThem() {
        vic.page().navigate("/import");

        assertThat(vic.page().getByText("This page is not open to you")).isVisible();
        assertThat(vic.page().locator("vaadin-upload")).hasCount(0);
    }
}
