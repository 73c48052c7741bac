package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Where an administrator wants no pauses: what others change is shown to whoever is busy, except under a drag. */
@BrowserTest
@TestPropertySource(properties = "docket.sync.pause-on-interaction=false")
abstract class UnpausedJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private TwentyChanges changes;
    private BoardPage ben;

    /** The indicator's state, whatever the user does. */
    abstract String undisturbed();

    /** How many changes the indicator counts during a drag. */
    abstract int countedInDrag();

    /** Lets the next poll go by, where there are any. */
    abstract void catchUp(BoardPage page);

    @BeforeEach
    void open() {
        var board = SmallBoard.in(application);
        changes = new TwentyChanges(Colleague.cleo(application), board);
        ben = browsers.timed("ben").open(board.id());
        ben.waitForSync(undisturbed());
    }

    @Test
    void showsChangesToWhoeverTypes() {
        var field = ben.open("Foxtrot").field("Title");
        field.press("End");

        changes.make();

        changes.waitUntilShown(ben);
        assertThat(field).isFocused();
        assertThat(ben.sync()).hasAttribute("data-state", undisturbed());
    }

    @Test
    void showsChangesBehindAnOpenMenu() {
        var menu = ben.openPersonMenu();

        changes.make();

        changes.waitUntilShown(ben);
        assertThat(menu).hasCount(1);
        assertThat(ben.sync()).hasAttribute("data-state", undisturbed());
    }

    @Test
    void showsChangesBesideAnEditorAndKeepsWhatIsTyped() {
        var traffic = new Traffic(ben.page());
        var panel = ben.open("Bravo");
        panel.type("Reference", "Not saved yet");
        // Nobody is warned who has not typed yet, as far as the server knows.
        ben.page().waitForCondition(() -> traffic.isAnswered("Not saved yet"));

        changes.make();

        changes.waitUntilShown(ben);
        assertThat(panel.notice()).containsText("Cleo Marchetti has just changed this matter.");
        assertThat(panel.field("Reference")).hasValue("Not saved yet");
        assertThat(ben.sync()).hasAttribute("data-state", undisturbed());
    }

    @Test
    void waitsForADragNevertheless() {
        var traffic = new Traffic(ben.page());
        // Just after a poll: otherwise one may be on its way as the drag begins.
        catchUp(ben);
        var drag = ben.drag("Delta").below("Bravo");
        ben.waitForSync("paused");
        traffic.forget();
        var repaints = Repaints.of(ben);

        changes.make();
        ben.waitForWaiting(countedInDrag());
        // All that is due by then comes, as often as it is; and shorter than a drag may be held still.
        ben.page().clock().runFor(4 * BrowserTest.INTERVAL * 1_000);

        assertThat(ben.sync()).hasAttribute("data-state", "paused");
        assertThat(repaints.count()).isZero();
        assertThat(traffic.requests()).isEmpty();
        drag.cancel();
        changes.waitUntilShown(ben);
    }
}
