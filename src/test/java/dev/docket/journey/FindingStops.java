package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** Only what belongs to the harbour: a filter, its name and its address. */
final class FindingStops {

    private final PracticeDay day;
    private final Desk ben;
    private final Desk cleo;

    FindingStops(PracticeDay day) {
        this.day = day;
        ben = day.ben();
        cleo = day.cleo();
    }

    void pass() {
        filter();
        keep();
        openByAddress();
        inLanes();
    }

    private void filter() {
        cleo.press("Filter, 0 active");
        cleo.hands().choose(cleo.field("Tag"), "harbour");
        assertThat(cleo.page()).hasURL(Pattern.compile("tag=harbour"));
        cleo.page().keyboard().press("Escape");

        cleo.board().waitForTitles("Intake", IntakeStops.DOCK);
        cleo.board().waitForTitles("Pleading", DayBoard.FERRY);
        cleo.board().waitForTitles("Discovery", DayBoard.YARD);
        cleo.board().waitForCount("Intake", 6);
    }

    private void keep() {
        cleo.press("Saved filters");
        cleo.press("Save this filter…");
        cleo.hands().type(cleo.field("Name of the filter"), "Harbour");
        day.check(cleo);
        cleo.press("Save");
        cleo.press("Clear all");
        cleo.board().waitForTitles("Pleading", DayBoard.FERRY, DayBoard.VINEYARD);
        cleo.press("Saved filters");
        assertThat(cleo.page()).not().hasURL(Pattern.compile("tag="));
        cleo.press("Harbour");

        cleo.board().waitForTitles("Pleading", DayBoard.FERRY);
        assertThat(cleo.page()).hasURL(Pattern.compile("tag=harbour"));
    }

    private void openByAddress() {
        ben.page().navigate(cleo.page().url());
        ben.board().waitUntilSynced();
        ben.board().waitForTitles("Pleading", DayBoard.FERRY);
        ben.board().waitForTitles("Investigation");
        assertThat(ben.page()
                        .getByText(
                                "3 of %d matters".formatted(day.fixture().now().size())))
                .isVisible();
        day.picture(ben, "filtered", ben.board().column("Pleading"));

        ben.press("Clear all");
        cleo.press("Clear all");

        ben.board().waitForCount("Intake", 6);
        assertThat(ben.board().card(DayBoard.ESTATE)).isVisible();
        assertThat(cleo.board().card(DayBoard.ESTATE)).isVisible();
    }

    private void inLanes() {
        ben.hands().pick(ben.menu("Lanes: None"), "Responsible person");

        var lanes = LanePage.of(ben.board());
        assertThat(lanes.line("Cleo Marchetti")).isVisible();
        assertThat(lanes.line("Nobody")).isVisible();
        assertThat(ben.page()).hasURL(Pattern.compile("lanes=person"));
        assertThat(cleo.page()).not().hasURL(Pattern.compile("lanes="));
        day.check(ben);
        day.picture(ben, "lanes", ben.board().column("Intake"));

        ben.hands().pick(ben.menu("Lanes: Responsible person"), "None");
        ben.board().waitForCount("Intake", 6);
        assertThat(lanes.lines()).hasCount(0);
    }
}
