package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody has typed and not saved is there again when he comes back. */
@BrowserTest
class DraftJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;

    @BeforeEach
    void prepare() {
        board = SmallBoard.in(application);
    }

    @Test
    void isOfferedAgainAfterTheTabWasClosed() {
        leaveTyped("Client", "Bravo Partners");

        var ben = browsers.signedIn("ben").open(board.id());
        assertThat(ben.notice()).containsText("You have not saved what you typed about");
        ben.notice()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open"))
                .click();

        var panel = ben.panel();
        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).containsText("and have not saved it.");
        panel.save();
        panel.waitUntilClosed();
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        waitForDrafts(0);
    }

    /** The next server is the application of the test: what was typed is in the database. */
    @Test
    void isOfferedAgainWhenTheServerWasKilledAfterTheBrowserWasClosed(@TempDir Path folder) throws IOException {
        try (var killed = OtherServer.beside(application, folder)) {
            var visitor = browsers.signedIn("ben", options -> options.setBaseURL(killed.address()));
            visitor.open(board.id()).open("Bravo").type("Client", "Bravo Partners");
            waitForDrafts(1);
            visitor.page().close();
        }

        var ben = browsers.signedIn("ben").open(board.id());

        assertThat(ben.notice()).containsText("You have not saved what you typed about");
        assertThat(ben.open("Bravo").field("Client")).hasValue("Bravo Partners");
    }

    @Test
    void isOfferedAlsoOfAMatterThatWasArchivedSince() {
        leaveTyped("Client", "Bravo Partners");
        var cleo = browsers.signedIn("cleo").open(board.id());
        cleo.open("Bravo").button("Archive").click();
        cleo.waitForTitles("Intake", "Alpha", "Charlie", "Delta");

        var ben = browsers.signedIn("ben").open(board.id());
        ben.notice()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open"))
                .click();

        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
        assertThat(ben.panel().notice()).containsText("What you typed is still here.");
        assertThat(ben.panel().button("Make it a new matter")).isVisible();
    }

    @Test
    void saysWhereSomebodyHasChangedTheSameSince() {
        leaveTyped("Client", "Bravo Partners");
        Colleague.cleo(application).setClient(board, "Bravo", "Bravo Limited");

        var ben = browsers.signedIn("ben").open(board.id());
        var panel = ben.open("Bravo");

        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).containsText("Others have changed the marked fields since.");
        assertThat(panel.problem("client")).containsText("Bravo Limited");
    }

    @Test
    void goesWhenItIsDiscarded() {
        leaveTyped("Client", "Bravo Partners");
        var ben = browsers.signedIn("ben").open(board.id());
        var panel = ben.open("Bravo");
        assertThat(panel.field("Client")).hasValue("Bravo Partners");

        panel.button("Close").click();
        ben.button("Discard").click();
        panel.waitUntilClosed();

        waitForDrafts(0);
        assertThat(ben.open("Bravo").field("Client")).hasValue("");
    }

    @Test
    void isKeptOfANewMatterToo() {
        var visitor = browsers.signedIn("ben");
        var panel = visitor.open(board.id()).add("Trial");
        panel.type("Title", "Golf v. Hotel");
        waitForDrafts(1);
        visitor.page().close();

        var ben = browsers.signedIn("ben").open(board.id());
        assertThat(ben.notice()).containsText("You have not saved a new matter");
        ben.notice()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open"))
                .click();

        assertThat(ben.panel().field("Title")).hasValue("Golf v. Hotel");
        ben.panel().save();
        ben.waitForTitles("Trial", "Golf v. Hotel");
        waitForDrafts(0);
    }

    private void leaveTyped(String label, String value) {
        var visitor = browsers.signedIn("ben");
        visitor.open(board.id()).open("Bravo").type(label, value);
        waitForDrafts(1);
        visitor.page().close();
    }

    private void waitForDrafts(long count) {
        Awaitility.await().untilAsserted(() -> assertThat(board.drafts()).isEqualTo(count));
    }
}
