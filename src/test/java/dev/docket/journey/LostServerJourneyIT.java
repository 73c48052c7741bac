package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The server is away, and when it is back it knows nobody any more: what somebody did meanwhile is done once, or he is
 * told, and what he typed is there.
 */
@BrowserTest
class LostServerJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private BoardFixture board;
    private Visitor visitor;
    private BoardPage ben;
    private LostServer server;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        visitor = browsers.timed("ben");
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsToBeForgotten();
        ben = visitor.open(board.id());
        server = new LostServer(ben);
    }

    @Test
    void movesACardThatWasDroppedMeanwhile() {
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");
        server.comeBack("ben");

        ben.keep(ben.notice("Sent once more"));
        assertThat(ben.notice("Sent once more")).containsText(number("Alpha"));
        ben.waitForTitles("Pleading", "Alpha");
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
        ben.waitUntilNothingIsRemembered();
    }

    /** The server knows him still: it was the network. */
    @Test
    void saysNoMoreOfItOnceTheServerHasDoneIt() {
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");
        server.answer();

        ben.waitForTitles("Pleading", "Alpha");
        assertThat(ben.card("Alpha")).not().containsText("still to be moved");
        ben.waitUntilNothingIsRemembered();
        assertThat(ben.notice()).hasCount(0);
    }

    @Test
    void doesNotMoveItTwiceWhereOnlyTheAnswerWasLost() {
        server.loseAfter(
                "docket-drop", () -> ben.drag("Alpha").footOf("Pleading").drop());
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
        server.comeBack("ben");

        ben.keep(ben.notice("Sent once more"));
        assertThat(ben.notice("Sent once more")).containsText(number("Alpha"));
        ben.waitForTitles("Pleading", "Alpha");
        ben.waitUntilNothingIsRemembered();
        assertThat(changes("MATTER_MOVED")).isEqualTo(1);
    }

    @Test
    void tellsWhereSomebodyElseHasMovedItMeanwhile() {
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        board.carryOut(board.move(board.matter("Alpha").id(), "Intake", "Investigation"));
        server.comeBack("ben");

        assertThat(ben.notice("Investigation")).containsText(number("Alpha"));
        assertThat(board.titles("Pleading")).isEmpty();
        ben.waitUntilNothingIsRemembered();
    }

    @Test
    void addsWhatWasTypedIntoALine() {
        ben.open("Bravo");
        showChecklist();
        Locator item = ben.panel().field("New item");
        item.waitFor();
        server.lose();
        ben.line("Intake").fill("Golf");
        ben.line("Intake").press("Enter");
        item.fill("Call the court");
        item.press("Enter");
        assertThat(ben.column("Intake")).containsText("still to be added: Golf");
        assertThat(ben.panel().self()).containsText("still to be added: Call the court");
        server.comeBack("ben");

        ben.keep(ben.notice("Sent once more"));
        assertThat(ben.notice("Sent once more")).containsText("“Golf”, “Call the court”");
        ben.waitForTitles("Intake", "Golf", "Alpha", "Bravo", "Charlie", "Delta");
        showChecklist();
        assertThat(ben.panel().self()).containsText("Call the court");
        ben.waitUntilNothingIsRemembered();
        assertThat(changes("MATTER_CREATED")).isEqualTo(7);
    }

    @Test
    void asksToCheckWhereItCannotTell() {
        PanelPage panel = ben.open("Bravo");
        ben.poll();
        server.lose();
        panel.button("Archive").click();
        server.comeBack("ben");

        assertThat(ben.notice("No answer came")).containsText("what you did last");
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void asksWhoeverClosesTheTabBeforeTheServerWasTold() {
        List<String> asked = new ArrayList<>();
        ben.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");

        ben.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

        ben.page().waitForCondition(() -> asked.equals(List.of("beforeunload")));
    }

    @Test
    void doesNothingForSomebodyElse() {
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        server.comeBack("cleo");

        ben.waitUntilSynced();
        ben.waitUntilNothingIsRemembered();
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        assertThat(changes("MATTER_MOVED")).isZero();
    }

    @Test
    void saysNothingAfterASignOutAndANewSignIn() {
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        ben.openPersonMenu()
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        ben.page().waitForURL(Pattern.compile("/login").asPredicate());
        visitor.fillIn(Visitor.PASSWORD);
        ben.page().waitForURL(address -> !address.contains("login"));

        visitor.open(board.id());
        ben.waitForTitles("Pleading", "Alpha");

        assertThat(ben.notice()).hasCount(0);
        ben.waitUntilNothingIsRemembered();
    }

    private void showChecklist() {
        ben.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Checklist"))
                .click();
    }

    private String number(String title) {
        return board.matter(title).number().value();
    }

    private int changes(String kind) {
        return database.sql("select count(*) from change where board_id = ? and kind = ?")
                .params(board.id().value(), kind)
                .query(Integer.class)
                .single();
    }
}
