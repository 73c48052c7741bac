package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Matters are added, read, edited and archived in the panel beside the board. */
@BrowserTest
class MatterPanelJourneyIT {

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
    void addsMatterThatColleagueSees() {
        var cleo = browsers.timed("cleo").open(board.id());
        var panel = ben.add("Investigation");
        assertThat(panel.field("Title")).isFocused();
        panel.type("Title", "Golf v. Hotel");
        panel.type("Client", "Golf Holdings");

        panel.save();

        panel.waitUntilClosed();
        ben.waitForTitles("Investigation", "Golf v. Hotel", "Echo", "Foxtrot");
        ben.waitForCount("Investigation", 3);
        cleo.poll();
        cleo.waitForTitles("Investigation", "Golf v. Hotel", "Echo", "Foxtrot");
        assertThat(cleo.card("Golf v. Hotel")).containsText("Golf Holdings");
    }

    @Test
    void editsMatterThatColleagueSees() {
        var cleo = browsers.timed("cleo").open(board.id());
        var panel = ben.open("Bravo");
        assertThat(panel.field("Title")).hasValue("Bravo");
        panel.type("Client", "Bravo Partners");
        panel.type("Description", "Two lines\nof text");

        panel.save();

        panel.waitUntilClosed();
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        cleo.poll();
        assertThat(cleo.card("Bravo")).containsText("Bravo Partners");
        assertThat(cleo.open("Bravo").field("Description")).hasValue("Two lines\nof text");
    }

    @Test
    void saysAtTheFieldThatATitleIsNeeded() {
        var before = board.now().revision();
        var panel = ben.open("Bravo");
        panel.type("Title", "");

        panel.save();

        assertThat(panel.problem("title")).hasText("A title is needed");
        assertThat(panel.self()).isVisible();
        assertThat(board.now().revision()).isEqualTo(before);
    }

    @Test
    void archivesAndTakesItBack() {
        var number = numberOf("Bravo");
        ben.open("Bravo").button("Archive").click();
        ben.keep(ben.notice(number + " archived"));
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");
        ben.panel().waitUntilClosed();

        ben.button("Undo").click();

        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void opensFromItsAddress() {
        var number = numberOf("Echo");

        ben.page().navigate("/boards/" + board.id().value() + "/matters/" + number);

        assertThat(ben.panel().field("Title")).hasValue("Echo");
        assertThat(ben.panel().self()).containsText(number);
        assertThat(ben.card("Echo")).isVisible();
    }

    @Test
    void saysThatThereIsNoSuchMatter() {
        ben.page().navigate("/boards/" + board.id().value() + "/matters/1999-99999");

        assertThat(ben.notice()).containsText("There is no matter 1999-99999 on this board");
        assertThat(ben.panel().self()).hasCount(0);
    }

    @Test
    void showsInTheAddressWhatIsOpen() {
        ben.open("Echo");
        assertThat(ben.page()).hasURL(Pattern.compile("/boards/\\d+/matters/" + numberOf("Echo") + "$"));

        ben.panel().button("Close").click();

        ben.panel().waitUntilClosed();
        assertThat(ben.page()).hasURL(Pattern.compile("/boards/" + board.id().value() + "$"));
    }

    @Test
    void keepsItsLinksWhileTheAddressChanges() {
        ben.open("Echo");

        ben.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Docket"))
                .click();

        assertThat(ben.page()).hasURL(Pattern.compile("//[^/]+/boards/\\d+$"));
        ben.waitUntilSynced();
        assertThat(ben.page()).hasTitle(board.now().name() + " · Docket");
    }

    @Test
    void asksBeforeTypedTextIsLost() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Typed");

        panel.button("Close").click();
        ben.button("Keep editing").click();

        assertThat(ben.dialog()).hasCount(0);
        assertThat(panel.field("Client")).hasValue("Typed");

        panel.button("Close").click();
        ben.button("Discard").click();

        panel.waitUntilClosed();
        assertThat(ben.open("Bravo").field("Client")).hasValue("");
    }

    @Test
    void keepsWhatWasTypedWhereEnterIsPressedBeforeTheQuestionIsRead() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Typed");

        panel.field("Client").press("Escape");
        assertThat(ben.button("Keep editing")).isFocused();
        ben.page().keyboard().press("Enter");

        assertThat(ben.dialog()).hasCount(0);
        assertThat(panel.field("Client")).hasValue("Typed");
    }

    @Test
    void asksBeforeAnotherMatterTakesThePlaceOfTypedText() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Typed");

        ben.card("Charlie").click();
        ben.button("Keep editing").click();

        assertThat(panel.field("Title")).hasValue("Bravo");
        assertThat(panel.field("Client")).hasValue("Typed");

        ben.card("Charlie").click();
        ben.button("Discard").click();

        assertThat(panel.field("Title")).hasValue("Charlie");
        assertThat(panel.field("Client")).hasValue("");
    }

    @Test
    void asksNothingWhereNothingWasTyped() {
        ben.open("Bravo");

        ben.card("Charlie").click();

        assertThat(ben.panel().field("Title")).hasValue("Charlie");
        ben.panel().button("Close").click();
        ben.panel().waitUntilClosed();
        assertThat(ben.dialog()).hasCount(0);
    }

    @Test
    void holdsUpdatesBackWhileTyping() {
        var panel = ben.open("Bravo");
        panel.type("Client", "Typed");
        ben.waitForSync("paused");
        var repaints = Repaints.of(ben);

        Colleague.cleo(application).move(board, "Echo", "Investigation", "Pleading");

        assertThat(ben.sync()).hasAttribute("data-waiting", "1", BoardPage.PATIENTLY);
        assertThat(repaints.count()).isZero();
        ben.waitForTitles("Investigation", "Echo", "Foxtrot");
        assertThat(panel.field("Client")).hasValue("Typed");

        panel.save();

        ben.waitForTitles("Pleading", "Echo");
        ben.waitForTitles("Investigation", "Foxtrot");
        assertThat(ben.card("Bravo")).containsText("Typed");
    }

    private String numberOf(String title) {
        return board.matter(title).number().value();
    }
}
