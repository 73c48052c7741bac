package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Where matters end: in the closing stage, and in the archive, from which they come back. */
final class EndStops {

    private final PracticeDay day;
    private final Desk ben;
    private final Desk cleo;

    EndStops(PracticeDay day) {
        this.day = day;
        ben = day.ben();
        cleo = day.cleo();
    }

    void pass() {
        close();
        archive();
        restore();
    }

    private void close() {
        ben.hands().move(ben.board(), DayBoard.APPEAL, "Closed");

        ben.board().waitForTitles("Closed", DayBoard.DEPOSIT, DayBoard.APPEAL);
        assertThat(ben.board().card(DayBoard.APPEAL)).containsText("closed");
        day.vic().look();
        day.vic().board().waitForTitles("Closed", DayBoard.DEPOSIT, DayBoard.APPEAL);
        assertThat(day.vic().board().card(DayBoard.APPEAL)).containsText("closed");
        day.picture(ben, "closed", ben.board().column("Closed"));
    }

    private void archive() {
        cleo.look();
        cleo.open(DayBoard.APPEAL);
        cleo.press("Archive");

        cleo.panel().waitUntilClosed();
        cleo.board().waitForTitles("Closed", DayBoard.DEPOSIT);
        ben.look();
        ben.board().waitForTitles("Closed", DayBoard.DEPOSIT);
        ben.waitUntilTold("Cleo Marchetti archived");
    }

    private void restore() {
        cleo.hands().pick(cleo.menu("More about this board"), "Archive");
        var back = cleo.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Restore ")));
        assertThat(back).hasCount(1);
        day.picture(cleo, "archive", back);
        cleo.hands().press(back);
        cleo.waitUntilTold("is back on the board");
        cleo.hands().press(cleo.link("Back to the board"));

        cleo.board().waitUntilSynced();
        cleo.board().waitForTitles("Closed", DayBoard.APPEAL, DayBoard.DEPOSIT);
        ben.look();
        ben.board().waitForTitles("Closed", DayBoard.APPEAL, DayBoard.DEPOSIT);
    }
}
