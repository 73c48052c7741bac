package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben takes back what he has done, from the toast and by keys, unless Cleo has changed it since. */
@BrowserTest
class UndoJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private Colleague cleo;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        cleo = Colleague.cleo(application);
        ben = browsers.timed("ben").open(board.id());
    }

    @Test
    void takesADropBackFromItsToastAndDoesItAgain() {
        ben.drag("Bravo").footOf("Pleading").drop();
        ben.keep(ben.notice("moved to Pleading"));

        ben.button("Undo").click();

        ben.keep(ben.notice("moved back to Intake"));
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");

        ben.button("Redo").click();

        ben.waitForTitles("Pleading", "Bravo");
        assertThat(ben.notice("moved to Pleading")).isVisible();
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
    }

    @Test
    void takesSeveralStepsBackByKeysAndDoesThemAgain() {
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.notice("moved to Pleading")).isVisible();
        setClient("Echo", "Acme");
        assertThat(ben.notice("saved")).isVisible();
        ben.open("Charlie").button("Archive").click();
        assertThat(ben.notice("archived")).isVisible();
        ben.waitForTitles("Intake", "Bravo", "Delta");
        ben.card("Delta").focus();

        press("Control+z");
        ben.waitForTitles("Intake", "Bravo", "Charlie", "Delta");
        press("Control+z");
        assertThat(ben.card("Echo")).not().containsText("Acme");
        press("Control+z");
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(ben.notice("moved back to Intake")).isVisible();
        assertThat(ben.card("Delta")).isFocused();

        press("Control+Shift+z");
        ben.waitForTitles("Pleading", "Alpha");
        press("Control+y");
        assertThat(ben.card("Echo")).containsText("Acme");
        press("Meta+Shift+z");
        ben.waitForTitles("Intake", "Bravo", "Delta");
    }

    @Test
    void leavesTheKeysToTextFields() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        var client = ben.open("Echo").field("Client");
        client.pressSequentially("Acme");
        var traffic = new Traffic(ben.page());

        press("Control+z");

        assertThat(client).not().hasValue("Acme");
        ben.poll();
        assertThat(traffic.requests()).noneMatch(body -> body.contains("docket-undo"));
        assertThat(board.titles("Pleading")).containsExactly("Alpha");
    }

    @Test
    void leavesTheKeysAloneWhileAQuestionIsOpen() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        var panel = ben.open("Echo");
        panel.type("Client", "Acme");
        panel.button("Close").click();
        assertThat(ben.button("Keep editing")).isVisible();
        var traffic = new Traffic(ben.page());

        press("Control+z");

        ben.poll();
        assertThat(traffic.requests()).noneMatch(body -> body.contains("docket-undo"));
        assertThat(board.titles("Pleading")).containsExactly("Alpha");
    }

    @Test
    void leavesTheKeysAloneDuringADrag() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        var drag = ben.dragAfterPoll("Bravo").footOf("Discovery");
        ben.waitForSync("paused");

        press("Control+z");
        drag.drop();

        ben.waitForTitles("Discovery", "Bravo");
        ben.waitForTitles("Pleading", "Alpha");
    }

    @Test
    void leavesAloneWhatAColleagueHasMovedSince() {
        ben.drag("Bravo").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Bravo");
        var number = cleo.move(board, "Bravo", "Pleading", "Discovery");

        press("Control+z");

        ben.waitForTitles("Discovery", "Bravo");
        assertThat(ben.notice(number + " stays in Discovery: Cleo Marchetti moved it "))
                .isVisible();
        assertThat(board.titles("Discovery")).containsExactly("Bravo");
        press("Control+z");
        ben.poll();
        assertThat(board.titles("Discovery")).containsExactly("Bravo");
    }

    @Test
    void leavesAloneTheFieldThatAColleagueHasChangedSince() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Acme");
        panel.type("Reference", "No. 7");
        panel.save();
        assertThat(ben.notice("saved")).isVisible();
        cleo.setClient(board, "Bravo", "Cleo & Co.");

        press("Control+z");

        assertThat(ben.notice("keeps what others have changed since: Client (Cleo Marchetti, "))
                .isVisible();
        assertThat(ben.card("Bravo")).containsText("Cleo & Co.");
        assertThat(ben.card("Bravo")).not().containsText("No. 7");
    }

    private void setClient(String title, String client) {
        var panel = ben.open(title);
        panel.type("Client", client);
        panel.save();
        panel.waitUntilClosed();
    }

    private void press(String keys) {
        ben.page().keyboard().press(keys);
    }
}
