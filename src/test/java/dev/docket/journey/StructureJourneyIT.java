package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody changes a board that somebody else has open. */
@BrowserTest
class StructureJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;

    @BeforeEach
    void addBoard() {
        board = SmallBoard.in(application);
    }

    @Test
    void showsARenamedAndAnAddedStageToWhoeverLooks() {
        BoardPage ada = browsers.signedIn("ada").open(board.id());
        BoardPage ben = browsers.signedIn("ben").open(board.id());

        choose(ada, "Trial", "Rename…");
        answer(ada, "Name of the stage", "Hearing");
        choose(ada, "Hearing", "Add a stage after this…");
        answer(ada, "Name of the stage", "Settlement");

        assertThat(ada.column("Settlement")).isVisible();
        assertThat(ben.column("Hearing")).isVisible();
        assertThat(ben.column("Trial")).hasCount(0);
        assertThat(ben.column("Settlement")).isVisible();
        assertThat(dots(ben, "Hearing")).hasCount(0);
    }

    @Test
    void keepsAMovedColumnWhereItIsScrolledTo() {
        IntStream.range(0, 25).forEach(i -> board.add("Intake", "Matter " + i));
        BoardPage ada = browsers.signedIn("ada").open(board.id());
        Locator scroller = ada.column("Intake").locator(".scroller");
        scroll(scroller, "scrollTop", 400);

        choose(ada, "Intake", "Move right");

        assertThat(ada.page().locator("docket-column").first()).hasAttribute("data-stage", "Investigation");
        assertThat(scroller.evaluate("it => it.scrollTop")).isEqualTo(400);
    }

    @Test
    void takesAwayWhatAMemberMayNoLongerDo() {
        BoardPage ada = browsers.signedIn("ada").open(board.id());
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        assertThat(ben.button("Add a matter to Intake")).isVisible();

        letBen(ada, "Only reads");

        assertThat(ben.button("Add a matter to Intake")).isHidden();
        assertThat(board.now().members()).containsValue(BoardRole.READER);
    }

    @Test
    void keepsInSightWhatIsLookedAtWhateverOthersChange() {
        IntStream.range(0, 25).forEach(i -> board.add("Intake", "Matter " + i));
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        scroll(ben.board(), "scrollLeft", 100);
        scroll(ben.column("Intake").locator(".scroller"), "scrollTop", 700);
        Locator looked = ben.card("Matter 8");
        BoundingBox before = looked.boundingBox();

        Colleague cleo = Colleague.cleo(application);
        cleo.setClient(board, "Matter 22", "A line more above what is seen");
        cleo.move(board, "Matter 20", "Intake", "Discovery");
        cleo.move(board, "Echo", "Investigation", "Intake");
        List.of("New", "Newer", "Newest").forEach(title -> board.add("Intake", title));
        board.add("Appeal", "Last");

        ben.waitForCount("Appeal", 1);
        assertThat(ben.card("Newest")).hasCount(1);
        // Browsers scroll by whole pixels.
        ben.page().waitForCondition(() -> Math.abs(looked.boundingBox().y - before.y) < 1);
        assertThat(looked.boundingBox().x).isEqualTo(before.x);
        assertThat(ben.board().evaluate("it => it.scrollLeft")).isEqualTo(100);
    }

    private static void scroll(Locator scroller, String way, int to) {
        scroller.evaluate("(it, [way, to]) => { it[way] = to; }", List.of(way, to));
        assertThat(scroller).hasJSProperty(way, to);
    }

    @Test
    void takesTheBoardFromWhoeverIsNoMemberAnyMore() {
        BoardPage ada = browsers.signedIn("ada").open(board.id());
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        ben.open("Bravo");

        letBen(ada, "Not a member");

        Page page = ben.page();
        assertThat(page.getByText("This board is no longer open to you")).isVisible();
        assertThat(page.getByText("An administrator has changed who belongs to it."))
                .isVisible();
        assertThat(page.locator("docket-board, docket-column, docket-card")).hasCount(0);
        assertThat(ben.panel().self()).hasCount(0);
        assertThat(page.locator("body")).not().containsText("Bravo");
    }

    private static void choose(BoardPage page, String stage, String item) {
        dots(page, stage).click();
        item(page, item).click();
    }

    private static void letBen(BoardPage ada, String role) {
        item(ada, "Change this board").click();
        item(ada, "Members…").click();
        ada.page().getByLabel("What Ben Ertl may do here").click();
        ada.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(role))
                .click();
    }

    private static Locator dots(BoardPage page, String stage) {
        return item(page, "Change the stage " + stage);
    }

    private static Locator item(BoardPage page, String name) {
        return page.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void answer(BoardPage page, String label, String value) {
        page.page().getByLabel(label).fill(value);
        page.button("Save").click();
        assertThat(page.page().locator("vaadin-dialog[opened]")).hasCount(0);
    }
}
