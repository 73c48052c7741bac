package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import dev.docket.matter.BoardFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben and Cleo change the same thing, each in a browser of their own, as docs/conflicts.md tells it. */
@BrowserTest
class ConflictJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private BoardPage cleo;
    private ConflictPage conflict;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = open("ben");
        cleo = open("cleo");
        conflict = new ConflictPage(cleo.page());
    }

    @Test
    void keepsTheirsOfAFieldThatBothChanged() {
        collideOn("Client", "Bravo Limited", "Bravo Partners");

        assertThat(conflict.side("client", "base")).containsText("nothing");
        assertThat(conflict.side("client", "theirs")).containsText("Ben Ertl");
        assertThat(conflict.side("client", "theirs")).containsText("Bravo Limited");
        assertThat(conflict.side("client", "mine")).containsText("Bravo Partners");
        assertThat(conflict.choice("client")).hasAccessibleName("Keep theirs");
        Pictures.takeIfWanted(cleo.page(), "conflict-field");

        conflict.press("Apply");

        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Limited");
        assertThat(cleo.card("Bravo")).containsText("Bravo Limited");
    }

    @Test
    void usesMineOfAFieldThatBothChanged() {
        collideOn("Client", "Bravo Limited", "Bravo Partners");

        conflict.choose("client", "Use mine");
        conflict.press("Apply");

        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Partners");
        ben.poll();
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
    }

    @Test
    void goesOnEditingAFieldThatBothChanged() {
        collideOn("Client", "Bravo Limited", "Bravo Partners");

        conflict.choose("client", "Edit mine");
        conflict.press("Apply");

        assertThat(cleo.panel().field("Client")).isFocused();
        assertThat(cleo.panel().problem("client")).containsText("Now: Bravo Limited (Ben Ertl,");
        cleo.panel().type("Client", "Bravo Limited Partners");
        cleo.panel().save();
        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Limited Partners");
    }

    @Test
    void isDecidedWithTheKeyboardAlone() {
        collideOn("Client", "Bravo Limited", "Bravo Partners");

        assertThat(conflict.choice("client")).isFocused();
        cleo.page().keyboard().press("ArrowDown");
        assertThat(conflict.choice("client")).hasAccessibleName("Use mine");
        cleo.page().keyboard().press("Control+Enter");

        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Partners");
    }

    @Test
    void losesNothingWhenItIsDecidedLater() {
        collideOn("Client", "Bravo Limited", "Bravo Partners");

        assertThat(conflict.choice("client")).isFocused();
        cleo.page().keyboard().press("Escape");

        assertThat(conflict.self()).hasCount(0);
        assertThat(cleo.panel().field("Client")).hasValue("Bravo Partners");
        assertThat(cleo.panel().notice()).containsText("Somebody changed the marked fields");
        assertThat(cleo.panel().self()).isFocused();
        cleo.panel().save();
        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Partners");
    }

    @Test
    void asksNothingAboutDifferentFields() {
        collide("Client", "Bravo Limited", "Reference", "B-17");

        cleo.panel().waitUntilClosed();
        assertThat(cleo.card("Bravo")).containsText("Bravo Limited");
        assertThat(cleo.card("Bravo")).containsText("B-17");
    }

    @Test
    void asksNothingAboutTheSameValue() {
        collide("Client", "Bravo Limited", "Client", "Bravo Limited");

        cleo.panel().waitUntilClosed();
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Limited");
    }

    @Test
    void putsDescriptionsTogetherWhoseLinesAreApart() {
        describe("Claim for delay.\n\nHearing in May.");

        collide(
                "Description", "Claim for late delivery.\n\nHearing in May.",
                "Description", "Claim for delay.\n\nHearing in May.\nCounsel instructed.");

        cleo.panel().waitUntilClosed();
        assertThat(cleo.open("Bravo").field("Description"))
                .hasValue("Claim for late delivery.\n\nHearing in May.\nCounsel instructed.");
    }

    @Test
    void showsWhereLinesOfADescriptionCollide() {
        describe("Claim for delay.\nHearing in May.");

        collideOn("Description", "Claim for delay.\nHearing on 4 May.", "Claim for delay.\nHearing adjourned.");

        assertThat(conflict.side("description", "theirs").locator("del")).hasText("Hearing in May.");
        assertThat(conflict.side("description", "theirs").locator("ins")).hasText("Hearing on 4 May.");
        assertThat(conflict.side("description", "mine").locator("ins")).hasText("Hearing adjourned.");
        Pictures.takeIfWanted(cleo.page(), "conflict-description");
        conflict.press("Apply");
        cleo.panel().waitUntilClosed();
        assertThat(cleo.open("Bravo").field("Description")).hasValue("Claim for delay.\nHearing on 4 May.");
    }

    @Test
    void refusesAMoveOfACardThatHasGoneElsewhere() {
        var drag = cleo.dragAfterPoll("Bravo").footOf("Pleading");
        cleo.waitForSync("paused");
        ben.drag("Bravo").footOf("Discovery").drop();
        ben.waitForTitles("Discovery", "Bravo");

        drag.drop();

        assertThat(cleo.notice().first()).containsText("Your move to Pleading was not applied.");
        cleo.waitForTitles("Discovery", "Bravo");
        Pictures.takeIfWanted(cleo.page(), "conflict-move");
        cleo.button("Move anyway").click();
        cleo.waitForTitles("Pleading", "Bravo");
        assertThat(board.titles("Pleading")).containsExactly("Bravo");
    }

    @Test
    void movesACardThatIsBeingEdited() {
        var panel = cleo.open("Bravo");
        panel.type("Client", "Bravo Partners");
        ben.drag("Bravo").footOf("Discovery").drop();
        ben.waitForTitles("Discovery", "Bravo");

        panel.save();

        panel.waitUntilClosed();
        cleo.waitForTitles("Discovery", "Bravo");
        assertThat(clientOf("Bravo")).isEqualTo("Bravo Partners");
    }

    @Test
    void keepsBothOrdersOfAStage() {
        var drag = cleo.dragAfterPoll("Bravo");
        cleo.waitForSync("paused");
        ben.drag("Alpha").below("Delta").drop();
        ben.waitForTitles("Intake", "Bravo", "Charlie", "Delta", "Alpha");

        drag.below("Charlie").drop();
        cleo.waitForSync("synced");

        cleo.waitForTitles("Intake", "Charlie", "Bravo", "Delta", "Alpha");
        assertThat(board.titles("Intake")).containsExactly("Charlie", "Bravo", "Delta", "Alpha");
    }

    @Test
    void followsTheFieldsThatItsUserLeftAlone() {
        var panel = cleo.open("Bravo");
        panel.type("Reference", "Not saved yet");
        var theirs = ben.open("Bravo");
        theirs.type("Client", "Bravo Limited");
        theirs.type("Reference", "B-17");
        theirs.save();
        theirs.waitUntilClosed();

        cleo.poll();

        assertThat(panel.field("Client")).hasValue("Bravo Limited");
        assertThat(panel.field("Reference")).hasValue("Not saved yet");
        assertThat(panel.mark("reference")).hasText("Ben Ertl has made this “B-17” meanwhile. Yours is kept.");
        assertThat(panel.notice()).containsText("Ben Ertl has just changed this matter.");
        Pictures.takeIfWanted(cleo.page(), "conflict-followed");
    }

    @Test
    void makesANewMatterOfWhatWasTypedAboutAnArchivedOne() {
        cleo.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var panel = cleo.open("Bravo");
        panel.type("Client", "Bravo Partners");
        ben.open("Bravo").button("Archive").click();
        ben.waitForTitles("Intake", "Alpha", "Charlie", "Delta");

        cleo.poll();

        assertThat(panel.notice()).containsText("Ben Ertl has archived this matter. What you typed is still here.");
        assertThat(panel.button("Save")).isHidden();
        Pictures.takeIfWanted(cleo.page(), "conflict-archived");
        panel.button("Copy what I typed").click();
        assertThat(panel.button("Copied")).isVisible();
        assertThat(cleo.page().evaluate("() => navigator.clipboard.readText()")).isEqualTo("Client: Bravo Partners");

        panel.button("Make it a new matter").click();
        assertThat(panel.field("Title")).hasValue("Bravo");
        assertThat(panel.field("Client")).hasValue("Bravo Partners");
        panel.type("Title", "Bravo, second claim");
        panel.save();
        panel.waitUntilClosed();
        assertThat(board.titles("Intake")).containsExactly("Bravo, second claim", "Alpha", "Charlie", "Delta");
    }

    private BoardPage open(String login) {
        var visitor = browsers.signedIn(login, options -> options.setReducedMotion(ReducedMotion.REDUCE));
        visitor.page().clock().install();
        return visitor.open(board.id());
    }

    /** Cleo has the matter open while Ben saves; then she saves, and is asked. */
    private void collideOn(String label, String theirs, String mine) {
        collide(label, theirs, label, mine);
        assertThat(conflict.self()).hasCount(1);
    }

    private void collide(String theirLabel, String theirs, String myLabel, String mine) {
        var panel = cleo.open("Bravo");
        panel.type(myLabel, mine);
        cleo.waitForSync("paused");
        var other = ben.open("Bravo");
        other.type(theirLabel, theirs);
        other.save();
        other.waitUntilClosed();
        panel.save();
    }

    private void describe(String text) {
        var panel = ben.open("Bravo");
        panel.type("Description", text);
        panel.save();
        panel.waitUntilClosed();
        cleo.poll();
    }

    private String clientOf(String title) {
        return board.matter(title).client();
    }
}
