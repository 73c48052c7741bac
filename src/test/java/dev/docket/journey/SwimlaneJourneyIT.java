package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Priority;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A board in lanes by priority: all matters are of the normal one at first. */
@BrowserTest
class SwimlaneJourneyIT {

    private static final String HIGH = "priority:high";
    private static final String NORMAL = "priority:normal";

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
    void choosesLanesAndGoesBack() {
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        LanePage lanes = LanePage.of(ben);

        lanes.choose("None", "Priority");
        assertThat(ben.page()).hasURL(Pattern.compile("lanes=priority$"));
        assertThat(lanes.lines()).hasText(new String[] {"High0", "Normal6", "Low0"});
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");

        lanes.line("Normal").click();
        assertThat(ben.cards("Intake")).hasCount(0);
        lanes.line("Normal").click();
        assertThat(ben.cards("Intake")).hasCount(4);

        ben.page().goBack();
        assertThat(lanes.lines()).hasCount(0);
        assertThat(ben.card("Alpha")).isVisible();
    }

    @Test
    void dragsIntoAnotherLaneAndAColleagueSeesItAtOnce() {
        BoardPage ben = browsers.timed("ben").open(board.id());
        BoardPage cleo = browsers.timed("cleo").open(board.id());
        LanePage.of(cleo).choose("None", "Priority");
        LanePage lanes = LanePage.of(ben);
        lanes.choose("None", "Priority");
        cleo.openPersonMenu();
        cleo.waitForSync("paused");

        lanes.drag("Bravo", lanes.cell("Investigation", HIGH));

        lanes.card("Bravo", HIGH).waitFor();
        ben.waitForTitles("Investigation", "Bravo", "Echo", "Foxtrot");
        ben.keep(ben.notice("moved to Investigation. Priority: High"));
        assertStands("Bravo", "Investigation", Priority.HIGH);
        cleo.page().keyboard().press("Escape");
        assertThat(cleo.notice("to Investigation and edited it")).isVisible();
        LanePage.of(cleo).card("Bravo", HIGH).waitFor();
        cleo.waitForTitles("Investigation", "Bravo", "Echo", "Foxtrot");

        ben.button("Undo").click();
        lanes.card("Bravo", NORMAL).waitFor();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertStands("Bravo", "Intake", Priority.NORMAL);
        cleo.poll();
        LanePage.of(cleo).card("Bravo", NORMAL).waitFor();
    }

    @Test
    void changesOnlyTheLaneWhereItIsDroppedInItsOwnStage() {
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        LanePage lanes = LanePage.of(ben);
        lanes.choose("None", "Priority");

        lanes.drag("Charlie", lanes.cell("Intake", HIGH));

        ben.waitForTitles("Intake", "Charlie", "Alpha", "Bravo", "Delta");
        assertStands("Charlie", "Intake", Priority.HIGH);
        assertThat(board.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void carriesACardIntoAnotherLaneByKeyboard() {
        BoardPage ben = browsers.signedIn("ben").open(board.id());
        LanePage lanes = LanePage.of(ben);
        lanes.choose("None", "Priority");
        Locator said = ben.board().locator("div[role=status]");
        ben.card("Alpha").getByRole(AriaRole.BUTTON).focus();

        ben.page().keyboard().press(" ");
        ben.page().keyboard().press("ArrowUp");
        assertThat(said).hasText("Intake, High, place 1");
        ben.page().keyboard().press("ArrowRight");
        assertThat(said).hasText("Investigation, High, place 1");
        ben.page().keyboard().press(" ");

        lanes.card("Alpha", HIGH).waitFor();
        ben.waitForTitles("Investigation", "Alpha", "Echo", "Foxtrot");
        assertStands("Alpha", "Investigation", Priority.HIGH);
        assertThat(ben.card("Alpha")).isFocused();
        ben.page().keyboard().press("ArrowDown");
        assertThat(ben.card("Echo")).isFocused();
        ben.page().keyboard().press("ArrowLeft");
        assertThat(ben.card("Bravo")).isFocused();
    }

    @Test
    void keepsTheFocusOnACardWhoseLaneAColleagueChanges() {
        BoardPage ben = browsers.timed("ben").open(board.id());
        LanePage.of(ben).choose("None", "Priority");
        ben.card("Delta").getByRole(AriaRole.BUTTON).focus();

        MatterDetails before = board.open(board.matter("Delta").id()).details();
        board.carryOut(
                board.edit(board.matter("Delta").id(), before, before.with(MatterField.PRIORITY, Priority.HIGH)));

        ben.waitForTitles("Intake", "Delta", "Alpha", "Bravo", "Charlie");
        LanePage.of(ben).card("Delta", HIGH).waitFor();
        assertThat(ben.card("Delta")).isFocused();
        assertThat(ben.notice("edited")).isVisible();
    }

    @Test
    void dragsIntoAnotherLaneWithAFinger() {
        var visitor = browsers.signedIn(
                "ben",
                options -> options.setViewportSize(1024, 768).setHasTouch(true).setIsMobile(true));
        visitor.page().navigate("/boards/" + board.id().value() + "?lanes=priority");
        BoardPage ben = new BoardPage(visitor.page());
        ben.waitUntilSynced();
        Finger finger = Finger.on(visitor);

        finger.lift(ben, "Bravo");
        finger.moveTo(Finger.middle(LanePage.of(ben).cell("Investigation", HIGH)), 0);
        assertThat(ben.column("Investigation").locator(".marker")).isVisible();
        finger.up();

        ben.waitForTitles("Investigation", "Bravo", "Echo", "Foxtrot");
        assertStands("Bravo", "Investigation", Priority.HIGH);
    }

    @Test
    void drawsOnlyWhatIsSeenOfManyMatters() {
        addMany();
        var visitor = browsers.signedIn("ben");
        visitor.page().navigate("/boards/" + board.id().value() + "?lanes=area");
        BoardPage ben = new BoardPage(visitor.page());
        ben.waitUntilSynced();
        LanePage lanes = LanePage.of(ben);
        assertThat(lanes.lines()).hasCount(13);
        assertThat(lanes.cards("Trial", "area:area 01").first()).isVisible();
        int drawn = ben.page().locator("docket-card").count();
        assertThat(drawn).as("of 606 matters").isBetween(10, 100);
        assertThat(lanes.cards("Trial", "area:area 12")).hasCount(0);

        ben.board().hover();
        ben.page()
                .waitForCondition(
                        () -> {
                            ben.page().mouse().wheel(0, 600);
                            return lanes.cards("Trial", "area:area 12").count() > 0;
                        },
                        new Page.WaitForConditionOptions().setTimeout(Visitor.PATIENCE));
        assertThat(ben.column("Intake").locator("header")).isInViewport();
    }

    /** Fifty in each of twelve practice areas. */
    private void addMany() {
        var matters = IntStream.range(0, 600)
                .mapToObj(number -> {
                    var title = "Many %03d.".formatted(number);
                    var area = "Area %02d".formatted(number % 12 + 1);
                    var details = MatterDetails.titled(title).with(MatterField.PRACTICE_AREA, area);
                    return new BulkMatter(title, board.stage("Trial"), Instant.EPOCH, details);
                })
                .toList();
        application
                .getBean(Operator.class)
                .call(() -> application
                        .getBean(BulkMatterService.class)
                        .createAll(board.id(), BoardFixture.ORIGIN, matters));
    }

    private void assertStands(String title, String stage, Priority priority) {
        MatterSnapshot now = board.matter(title);
        assertThat(now.stage()).isEqualTo(board.stage(stage));
        assertThat(now.priority()).isEqualTo(priority);
    }
}
