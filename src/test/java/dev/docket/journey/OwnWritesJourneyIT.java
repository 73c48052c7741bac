package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What somebody does while the database hangs is shown at once, and saved when it is back, or taken back with a word. */
@BrowserTest
@TestPropertySource(properties = "docket.sync.moment=100ms")
class OwnWritesJourneyIT {

    private static final SyncSettings ONE_MORE_TRY =
            new SyncSettings(true, Duration.ofSeconds(BrowserTest.INTERVAL), true, 1, 2, Transport.POLLING);

    /** Tries with their time-outs come before what is waited for; in milliseconds. */
    private static final double GIVEN_UP = 2 * Visitor.PATIENCE;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
    }

    @Test
    void savesWhatWasDroppedWhileTheDatabaseHung() {
        try (var database = StoppedDatabase.of(application)) {
            ben.drag("Bravo").footOf("Pleading").drop();
            ben.waitForExpectedTitles("Pleading", "Bravo");
            assertThat(ben.card("Bravo")).hasAttribute("data-state", "pending");
            ben.drag("Alpha").below("Echo").drop();
            ben.waitForExpectedTitles("Investigation", "Echo", "Alpha", "Foxtrot");
        }

        ben.keep(ben.notice("moved to Investigation"));
        assertThat(ben.pending()).hasCount(0, patiently());
        ben.waitForTitles("Pleading", "Bravo");
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
        assertThat(board.titles("Investigation")).containsExactly("Echo", "Alpha", "Foxtrot");
    }

    @Test
    void undoesWhatWasDroppedAsSoonAsThatIsSaved() {
        try (var database = StoppedDatabase.of(application)) {
            ben.drag("Bravo").footOf("Pleading").drop();
            ben.waitForExpectedTitles("Pleading", "Bravo");
            assertThat(ben.card("Bravo")).hasAttribute("data-state", "pending");
            ben.page().keyboard().press("Control+z");
        }

        assertThat(ben.button("Redo")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(GIVEN_UP));
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void takesBackWhatWasNotSavedAndTriesItAgainOnce() {
        giveUpSoon();
        try (var database = StoppedDatabase.of(application)) {
            ben.drag("Bravo").footOf("Pleading").drop();

            assertThat(ben.notice())
                    .containsText(
                            "could not be saved.", new LocatorAssertions.ContainsTextOptions().setTimeout(GIVEN_UP));
            ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
            assertThat(ben.card("Bravo")).hasAttribute("data-state", "saved");
        }
        ben.button("See what").click();
        assertThat(ben.page().locator(".unsaved-list li")).containsText("BravoMove to Pleading");
        // A moment after it is there.
        assertThat(ben.page().locator("vaadin-dialog[opened] :focus")).hasCount(1);
        ben.page().keyboard().press("Escape");
        assertThat(ben.page().locator("vaadin-dialog[opened]")).hasCount(0);

        retry().click();

        ben.waitForTitles("Pleading", "Bravo");
        assertThat(ben.pending()).hasCount(0, patiently());
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Charlie", "Delta");
    }

    @Test
    void savesWhatWasMovedTogetherWhileTheDatabaseHung() {
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        selected.toggle("Charlie");
        var before = board.now().revision();
        try (var database = StoppedDatabase.of(application)) {
            selected.moveTo("Pleading");
            ben.waitForExpectedTitles("Pleading", "Alpha", "Charlie");
            assertThat(ben.pending()).hasCount(2);
        }

        ben.keep(ben.notice("2 matters moved to Pleading"));
        assertThat(ben.pending()).hasCount(0, patiently());
        ben.waitForTitles("Pleading", "Alpha", "Charlie");
        assertThat(board.titles("Pleading")).containsExactly("Alpha", "Charlie");
        assertThat(board.now().revision()).isEqualTo(before.plus(2));
    }

    @Test
    void takesBackWhatWasMovedTogetherAndNotSavedAndTriesItAgainOnce() {
        giveUpSoon();
        SelectedCards selected = SelectedCards.on(ben);
        selected.toggle("Alpha");
        selected.toggle("Charlie");
        var before = board.now().revision();
        try (var database = StoppedDatabase.of(application)) {
            selected.moveTo("Pleading");

            assertThat(ben.notice())
                    .containsText(
                            "2 matters could not be saved.",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(GIVEN_UP));
            ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        }

        retry().click();

        ben.waitForTitles("Pleading", "Alpha", "Charlie");
        assertThat(ben.pending()).hasCount(0, patiently());
        assertThat(board.titles("Pleading")).containsExactly("Alpha", "Charlie");
        assertThat(board.now().revision()).isEqualTo(before.plus(2));
    }

    @Test
    void keepsWhatWasTypedUntilItIsSaved() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Bravo Partners");
        try (var database = StoppedDatabase.of(application)) {
            panel.save();
            assertThat(ben.card("Bravo")).containsText("Bravo Partners");
            assertThat(ben.card("Bravo")).hasAttribute("data-state", "pending");
            assertThat(panel.field("Client")).hasValue("Bravo Partners");
            assertThat(panel.field("Client")).not().isEditable();
        }

        panel.waitUntilClosed();

        assertThat(ben.card("Bravo")).hasAttribute("data-state", "saved");
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
    }

    private void giveUpSoon() {
        Colleague.named("ada", application).set(ONE_MORE_TRY, application);
    }

    /** The indicator has such a button too. */
    private Locator retry() {
        return ben.notice().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retry"));
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(GIVEN_UP);
    }
}
