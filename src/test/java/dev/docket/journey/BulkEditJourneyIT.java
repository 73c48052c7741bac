package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Tags;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben does something to several cards at once, and takes it back. Cleo sees both, and one toast for each. */
@BrowserTest
class BulkEditJourneyIT {

    private static final List<String> SELECTED = List.of("Alpha", "Charlie", "Echo");

    /** In seconds. */
    private static final int LONGER_THAN_A_TOAST = 8;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private BoardPage cleo;
    private SelectedCards selected;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        board.carryOut(board.create("Appeal", MatterDetails.titled("Golf").with(MatterField.TAGS, Tags.of("expert"))));
        ben = browsers.timed("ben").open(board.id());
        cleo = browsers.timed("cleo").open(board.id());
        selected = SelectedCards.on(ben);
        SELECTED.forEach(selected::toggle);
        beBusy();
    }

    @Test
    void handsSeveralOver() {
        selected.choose("Assign…", "Cleo Marchetti");

        ben.keep(ben.notice("3 matters saved"));
        seesOneToast("Ben Ertl edited 3 matters");
        SELECTED.forEach(title -> assertThat(cleo.card(title)).containsText("CM"));
        assertThat(cleo.card("Bravo")).not().containsText("CM");

        ben.button("Undo").click();

        assertThat(ben.notice("Changes to 3 matters taken back")).isVisible();
        seesOneToast("Ben Ertl edited 3 matters");
        SELECTED.forEach(title -> assertThat(cleo.card(title)).not().containsText("CM"));
    }

    @Test
    void tagsSeveralAndTakesTheTagAway() {
        selected.choose("Tag…", "expert");

        ben.keep(ben.notice("3 matters saved"));
        seesOneToast("Ben Ertl edited 3 matters");
        SELECTED.forEach(title -> assertThat(cleo.card(title)).containsText("expert"));
        assertThat(cleo.card("Bravo")).not().containsText("expert");

        // All that are selected have it now, so it is taken away.
        SELECTED.subList(0, 2).forEach(selected::toggle);
        selected.choose("Tag…", "expert");

        ben.keep(ben.notice("2 matters saved"));
        seesOneToast("Ben Ertl edited 2 matters");
        assertThat(cleo.card("Alpha")).not().containsText("expert");
        assertThat(cleo.card("Charlie")).not().containsText("expert");
        assertThat(cleo.card("Echo")).containsText("expert");

        ben.button("Undo").click();

        assertThat(ben.notice("Changes to 2 matters taken back")).isVisible();
        seesOneToast("Ben Ertl edited 2 matters");
        SELECTED.forEach(title -> assertThat(cleo.card(title)).containsText("expert"));
    }

    @Test
    void givesSeveralATagThatIsNew() {
        selected.choose("Tag…", "Another tag…");
        ben.page().locator("vaadin-dialog[opened] input").fill("urgent");
        ben.button("Save").click();

        ben.keep(ben.notice("3 matters saved"));
        seesOneToast("Ben Ertl edited 3 matters");
        SELECTED.forEach(title -> assertThat(cleo.card(title)).containsText("urgent"));
    }

    @Test
    void archivesSeveral() {
        selected.press("Archive");

        ben.keep(ben.notice("3 matters archived"));
        seesOneToast("Ben Ertl archived 3 matters");
        cleo.waitForTitles("Intake", "Bravo", "Delta");
        cleo.waitForTitles("Investigation", "Foxtrot");

        ben.button("Undo").click();

        assertThat(ben.notice("3 matters are back on the board")).isVisible();
        seesOneToast("Ben Ertl restored 3 matters");
        cleo.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
        cleo.waitForTitles("Investigation", "Echo", "Foxtrot");
    }

    /** Cleo hears of it once, however many matters it is about; then her toast goes, so that the next one is alone. */
    private void seesOneToast(String text) {
        assertThat(ben.pending()).hasCount(0);
        cleo.page().keyboard().press("Escape");
        assertThat(cleo.notice(text)).isVisible();
        assertThat(cleo.notice()).hasCount(1);
        cleo.page().waitForCondition(() -> {
            cleo.letPass(LONGER_THAN_A_TOAST);
            return cleo.notice().count() == 0;
        });
        beBusy();
    }

    /** Has a menu open: Cleo is told nothing until it is shut, and then at once. */
    private void beBusy() {
        cleo.openPersonMenu();
        cleo.waitForSync("paused");
    }
}
