package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody edits a matter, and hears of what happens to it meanwhile. */
@BrowserTest
class PanelNoticeJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private PanelPage panel;

    @BeforeEach
    void edit() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        panel = ben.open("Bravo");
        panel.type("Reference", "Not saved yet");
        ben.waitForSync("paused");
    }

    @Test
    void tellsWhoChangedTheMatterThatIsEdited() {
        Colleague.cleo(application).setClient(board, "Bravo", "Bravo Partners");

        ben.waitForWaiting(1);
        assertThat(panel.notice()).containsText("Cleo Marchetti has just changed this matter.");
        assertThat(panel.field("Reference")).hasValue("Not saved yet");
    }

    @Test
    void tellsNothingOfAnotherMatter() {
        Colleague.cleo(application).setClient(board, "Alpha", "Alpha Partners");

        ben.waitForWaiting(1);
        assertThat(panel.notice()).isHidden();
    }

    @Test
    void tellsNothingOfWhatItsUserDidElsewhere() {
        Colleague.named("ben", application).setClient(board, "Bravo", "Bravo Partners");

        ben.waitForWaiting(1);
        assertThat(panel.notice()).isHidden();
    }
}
