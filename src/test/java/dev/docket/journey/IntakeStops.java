package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What comes in: one matter, several from a list, and all that is known of one of them. */
final class IntakeStops {

    static final String DOCK = "Marlow Ferries v. Port of Teal";
    static final String FIRST = "Amber Lane 4: eviction";
    static final String SECOND = "Brook v. Sorrel Bank";
    static final String THIRD = "Corvid Studios: licence fees";

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PracticeDay day;
    private final Desk ben;
    private final Desk cleo;

    IntakeStops(PracticeDay day) {
        this.day = day;
        ben = day.ben();
        cleo = day.cleo();
    }

    void pass() {
        day.picture(day.ada(), "morning", day.ada().board().column("Intake"));
        addOne();
        addSeveral();
        fillIn();
        plan();
        talk();
        listen();
    }

    private void addOne() {
        ben.hands().enter(ben.board().line("Intake"), DOCK);

        ben.board().waitForTitles("Intake", DOCK, DayBoard.BAKERY, DayBoard.OVERTIME);
        assertThat(ben.board().line("Intake")).hasValue("");
        assertThat(ben.board().line("Intake")).isFocused();
        cleo.look();
        cleo.board().waitForTitles("Intake", DOCK, DayBoard.BAKERY, DayBoard.OVERTIME);
        cleo.waitUntilTold("Ben Ertl added");
    }

    private void addSeveral() {
        ben.page().evaluate("text => navigator.clipboard.writeText(text)", String.join("\n", FIRST, SECOND, THIRD));
        ben.hands().paste(ben.board().line("Intake"));
        assertThat(ben.page().getByText("Add 3 matters to Intake?")).isVisible();
        assertThat(ben.button("Add 3 matters")).isFocused();
        day.check(ben);
        day.picture(ben, "pasted-list", ben.dialog());

        ben.press("Add 3 matters");
        assertThat(ben.board().line("Intake")).isFocused();

        ben.board().waitForTitles("Intake", FIRST, SECOND, THIRD, DOCK, DayBoard.BAKERY, DayBoard.OVERTIME);
        cleo.look();
        cleo.board().waitForTitles("Intake", FIRST, SECOND, THIRD, DOCK, DayBoard.BAKERY, DayBoard.OVERTIME);
    }

    private void fillIn() {
        LocalDate today = day.today();
        ben.open(DOCK);
        ben.fill("Client", "Marlow Ferries Ltd.");
        ben.fill("Opposing party", "Port of Teal");
        ben.hands().choose(ben.panel().field("Practice area"), "Shipping");
        ben.hands().choose(ben.panel().field("Responsible lawyer"), "Cleo Marchetti");
        ben.hands().choose(ben.list("Priority"), "High");
        ben.hands().choose(ben.panel().field("Court"), "Admiralty Court");
        ben.hands().choose(ben.panel().field("Tags"), "harbour");
        ben.hands().enter(ben.panel().field("Next hearing"), BRITISH.format(today.plusDays(12)));
        ben.hands().enter(ben.panel().field("Next deadline"), BRITISH.format(today.plusDays(2)));
        day.picture(ben, "panel", ben.panel().self());

        ben.save();

        assertThat(ben.board().card(DOCK)).containsText("Marlow Ferries Ltd.");
        cleo.look();
        assertThat(cleo.board().card(DOCK)).containsText("Marlow Ferries Ltd.");
        assertThat(cleo.board().card(DOCK)).containsText("harbour");
        assertThat(cleo.board().card(DOCK)).containsText("High");
        assertThat(cleo.board().card(DOCK)).containsText("hearing");
    }

    private void plan() {
        ben.open(DOCK);
        ben.hands().press(ben.tab("Checklist"));
        ben.hands().enter(ben.panel().field("New item"), "Photographs of the dock");
        // The next one at once, however long the first one takes.
        ben.page().keyboard().type("Claim form");
        ben.page().keyboard().press("Enter");
        assertThat(ben.box("Claim form")).isVisible();
        ben.hands().press(ben.box("Photographs of the dock"));
        assertThat(ben.tab("Checklist 1/2")).isVisible();
    }

    private void talk() {
        ben.hands().press(ben.tab("Comments"));
        ben.hands()
                .type(ben.panel().field("Comment"), "The surveyor has called. Please draft the **claim form**, @cle");
        ben.press("Mention Cleo Marchetti");
        assertThat(ben.panel().field("Comment")).isFocused();
        ben.press("Send");
        assertThat(ben.panel().field("Comment")).hasValue("");
        ben.hands().close(ben.board());
        ben.panel().waitUntilClosed();
    }

    private void listen() {
        cleo.look();
        cleo.waitUntilTold("Ben Ertl mentioned you");
        assertThat(cleo.board().card(DOCK)).containsText("1/2");
        cleo.open(DOCK);
        cleo.hands().press(cleo.tab("Comments"));
        assertThat(cleo.panel().self().locator(".comment .mention")).containsText("@Cleo");
        day.check(cleo);
        day.picture(cleo, "comment", cleo.panel().self());
        cleo.hands().press(cleo.tab("Activity"));
        assertThat(cleo.panel().self().locator(".activity-row").first()).containsText("Ben Ertl commented");
        day.check(cleo);
        day.picture(cleo, "activity", cleo.panel().self());
        cleo.hands().close(cleo.board());
        cleo.panel().waitUntilClosed();
    }
}
