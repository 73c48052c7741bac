package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Several matters at once, taken back; and a stage that takes no more. */
final class SeveralStops {

    private final PracticeDay day;
    private final Desk ben;
    private final Desk cleo;

    SeveralStops(PracticeDay day) {
        this.day = day;
        ben = day.ben();
        cleo = day.cleo();
    }

    void pass() {
        moveSeveral();
        takeBack();
        fillAStage();
    }

    private void moveSeveral() {
        ben.hands().select(ben.board(), IntakeStops.FIRST);
        ben.hands().select(ben.board(), IntakeStops.SECOND);
        ben.hands().select(ben.board(), IntakeStops.THIRD);
        assertThat(SelectedCards.on(ben.board()).bar()).containsText("3 matters selected");
        day.picture(ben, "selected", ben.board().column("Intake"));

        ben.hands().pick(ben.menu("Move to…"), "Investigation");

        ben.board()
                .waitForTitles(
                        "Investigation",
                        DayBoard.CLINIC,
                        DayBoard.ROOF,
                        IntakeStops.FIRST,
                        IntakeStops.SECOND,
                        IntakeStops.THIRD);
        ben.waitUntilTold("3 matters moved to Investigation");
        ben.hands().keep(ben.board().notice("3 matters moved to Investigation"));
        cleo.look();
        cleo.board().waitForTitles("Intake", IntakeStops.DOCK, DayBoard.BAKERY, DayBoard.OVERTIME);
        cleo.waitUntilTold("Ben Ertl moved 3 matters");
    }

    private void takeBack() {
        ben.hands().undo(ben.board());

        ben.board().waitForTitles("Investigation", DayBoard.CLINIC, DayBoard.ROOF);
        ben.waitUntilTold("3 matters moved back");
        ben.hands().keep(ben.board().notice("3 matters moved back"));
        cleo.look();
        cleo.board().waitForCount("Intake", 6);
        cleo.board().waitForTitles("Investigation", DayBoard.CLINIC, DayBoard.ROOF);
        assertThat(day.fixture().titles("Intake")).hasSize(6);
        day.picture(ben, "undone", ben.board().column("Intake"));
    }

    private void fillAStage() {
        Desk ada = day.ada();
        ada.look();
        ada.hands().pick(ada.menu("Change the stage Trial"), "Limit…");
        ada.hands().type(ada.field("Matters at most"), "2");
        ada.hands().press(ada.box("Refuse more than that"));
        day.check(ada);
        day.picture(ada, "limit", ada.dialog());
        ada.press("Save");
        assertThat(ada.board().column("Trial")).containsText("Takes no more than its limit");
        ben.look();

        ben.hands().move(ben.board(), DayBoard.ESTATE, "Trial");

        ben.waitUntilTold("Trial takes no more matters: its limit of 2 is reached.");
        ben.hands().keep(ben.board().notice("Trial takes no more matters: its limit of 2 is reached."));
        ben.board().waitForCount("Trial", 2);
        assertThat(ben.board().stageOf(DayBoard.ESTATE)).isEqualTo("Motions");
        cleo.look();
        assertThat(cleo.board().column("Trial")).containsText("Takes no more than its limit");
        assertThat(cleo.board().stageOf(DayBoard.ESTATE)).isEqualTo("Motions");
        day.picture(ben, "full", ben.board().column("Trial"));
    }
}
