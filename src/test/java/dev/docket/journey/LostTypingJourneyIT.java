package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody types into the panel of a matter while the server is away, and when it is back it knows nobody any more. */
@BrowserTest
class LostTypingJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private PanelPage panel;
    private LostServer server;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        var visitor = browsers.signedIn("ben");
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsToBeForgotten();
        ben = visitor.open(board.id());
        panel = ben.open("Bravo");
        server = new LostServer(ben);
    }

    @Test
    void bringsBackWhatWasTypedIntoThePanel() {
        panel.type("Client", "Bravo");
        waitForDrafts(1);
        server.lose();
        panel.type("Client", "Bravo Partners");
        panel.type("Description", "Heard on the telephone.");
        server.comeBack("ben");

        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).containsText("and have not saved it.");
        panel.save();
        panel.waitUntilClosed();
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        assertThat(ben.open("Bravo").self()).containsText("Heard on the telephone.");
    }

    /** The panel is there as soon as the page is, with the draft in it; what the tab has beyond that comes a moment later. */
    @Test
    void takesWhatIsDoneInThePanelBeforeTheTabHasToldWhatItRemembers() {
        List<Route> heldBack = comeBackToADraft();

        panel.type("Reference", "A 17");
        panel.save();
        server.letThrough(heldBack);

        panel.waitUntilClosed();
        assertThat(saved())
                .extracting(MatterDetails::client, MatterDetails::reference)
                .containsExactly("Bravo Partners", "A 17");
    }

    @Test
    void letsNobodyTypeWhereWhatHeTypedIsYetToCome() {
        List<Route> heldBack = comeBackToADraft();

        panel.field("Client").focus();
        ben.page().keyboard().type("lost");
        assertThat(panel.field("Client")).hasValue("Bravo");
        server.letThrough(heldBack);

        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        panel.field("Client").press("End");
        panel.field("Client").pressSequentially(" LLP");
        panel.save();
        panel.waitUntilClosed();
        assertThat(saved().client()).isEqualTo("Bravo Partners LLP");
    }

    /** Which nobody has typed over: it is what he began with when he came to the field once more. */
    @Test
    void knowsWhatAColleagueHadWrittenThereBefore() {
        panel.field("Client").focus();
        panel.field("Client").blur();
        Colleague.cleo(application).setClient(board, "Bravo", "Harbour");
        assertThat(panel.field("Client")).hasValue("Harbour");
        server.lose();
        panel.type("Client", "Harbour Partners");
        server.comeBack("ben");

        assertThat(panel.field("Client")).hasValue("Harbour Partners");
        assertThat(panel.notice()).containsText("and have not saved it.");
        assertThat(panel.notice()).not().containsText("Others have changed");
        panel.save();
        panel.waitUntilClosed();
        assertThat(saved().client()).isEqualTo("Harbour Partners");
    }

    @Test
    void offersNoDraftOfWhatWasSavedThough() {
        panel.type("Client", "Bravo Partners");
        waitForDrafts(1);
        server.loseAfter("\"click\"", panel::save);
        ben.page().waitForCondition(() -> saved().client().equals("Bravo Partners"));
        server.comeBack("ben");

        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        assertThat(panel.notice()).hasCount(0);
        waitForDrafts(0);
    }

    /**
     * The server has a draft of Bravo's client, the tab something newer; it is not told of that yet.
     *
     * @return the request that would tell
     */
    private List<Route> comeBackToADraft() {
        panel.type("Client", "Bravo");
        waitForDrafts(1);
        server.lose();
        panel.type("Client", "Bravo Partners");
        List<Route> heldBack = server.holdBack("docket-remembered");
        server.comeBack("ben");
        assertThat(panel.field("Client")).hasValue("Bravo");
        assertThat(panel.notice()).containsText("and have not saved it.");
        ben.page().waitForCondition(() -> !heldBack.isEmpty());
        return heldBack;
    }

    private MatterDetails saved() {
        return board.open(board.matter("Bravo").id()).details();
    }

    private void waitForDrafts(int count) {
        ben.page().waitForCondition(() -> board.drafts() == count);
    }
}
