package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Two people at one matter: on different fields, on the same one, and one who changes what the others look at. */
final class TogetherStops {

    private final PracticeDay day;
    private final Desk ben;
    private final Desk cleo;

    TogetherStops(PracticeDay day) {
        this.day = day;
        ben = day.ben();
        cleo = day.cleo();
    }

    void pass() {
        workOnDifferentFields();
        workOnTheSameField();
        moveTheHearing();
    }

    private void workOnDifferentFields() {
        ben.open(DayBoard.BAKERY);
        cleo.open(DayBoard.BAKERY);
        cleo.fill("Reference", "KB-2291");
        ben.fill("Client", "Kestrel Bakery");
        ben.save();
        cleo.save();

        assertThat(cleo.board().card(DayBoard.BAKERY)).containsText("Kestrel Bakery");
        assertThat(cleo.board().card(DayBoard.BAKERY)).containsText("KB-2291");
        ben.look();
        assertThat(ben.board().card(DayBoard.BAKERY)).containsText("KB-2291");
    }

    private void workOnTheSameField() {
        ConflictPage conflict = new ConflictPage(cleo.page());
        ben.open(DayBoard.BAKERY);
        cleo.open(DayBoard.BAKERY);
        cleo.fill("Client", "Kestrel Bakery and Mill");
        ben.fill("Client", "Kestrel Bakery Ltd.");
        ben.save();
        cleo.look();
        assertThat(cleo.panel().self()).containsText("Ben Ertl has just changed this matter");
        day.check(cleo);
        cleo.hands().save(cleo.board());
        assertThat(conflict.side("client", "theirs")).containsText("Kestrel Bakery Ltd.");
        assertThat(conflict.choice("client")).isFocused();
        day.picture(cleo, "conflict", conflict.self());

        cleo.hands()
                .press(conflict.self().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Use mine")));
        cleo.press("Apply");

        cleo.panel().waitUntilClosed();
        assertThat(cleo.board().card(DayBoard.BAKERY)).containsText("Kestrel Bakery and Mill");
        ben.look();
        assertThat(ben.board().card(DayBoard.BAKERY)).containsText("Kestrel Bakery and Mill");
    }

    private void moveTheHearing() {
        LocalDate moved = day.today().plusDays(27);
        String told = DateTimeFormatter.ofPattern("d MMM", Locale.UK).format(moved);
        cleo.open(DayBoard.FERRY);
        cleo.hands()
                .enter(
                        cleo.panel().field("Next hearing"),
                        DateTimeFormatter.ofPattern("dd/MM/yyyy").format(moved));
        cleo.save();

        assertThat(cleo.board().card(DayBoard.FERRY)).containsText(told);
        ben.look();
        assertThat(ben.board().card(DayBoard.FERRY)).containsText(told);
        Desk vic = day.vic();
        vic.look();
        assertThat(vic.board().card(DayBoard.FERRY)).containsText(told);
        assertThat(vic.board().line("Intake")).hasCount(0);
        vic.open(DayBoard.FERRY);
        assertThat(vic.panel().field("Next hearing")).not().isEditable();
        day.picture(vic, "reader", vic.panel().self());
        vic.hands().close(vic.board());
        vic.panel().waitUntilClosed();
    }
}
