package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextArea;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class QuickAddViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private BoardWindow ben;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        ben = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void addsWhatIsTypedAndShowsItAtOnce() {
        BoardWindow cleo = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());

        type("  Abbott   v. Baxter ");
        type("Cole v. Dyer");
        cleo.poll();

        assertThat(board.titles("Intake")).containsExactly("Cole v. Dyer", "Abbott v. Baxter");
        assertThat(ben.cards("Intake")).hasSize(2);
        assertThat(cleo.cards("Intake")).isEqualTo(ben.cards("Intake"));
        assertThat(refused()).isEqualTo("null");
    }

    @Test
    void addsTheSameTitleTwiceIfItIsTypedTwice() {
        type("Abbott v. Baxter");
        type("Abbott v. Baxter");

        assertThat(board.titles("Intake")).hasSize(2);
    }

    @Test
    void saysAtTheLineWhyNothingWasAdded() {
        type("T".repeat(301));
        assertThat(refused()).contains("\"turn\":1").contains("This text is too long");
        type("");
        assertThat(refused()).contains("\"turn\":2").contains("A title is needed");
        limit(1);
        type("Abbott v. Baxter");
        type("Cole v. Dyer");

        assertThat(refused())
                .contains("This text is too long")
                .contains("\"text\":\"Cole v. Dyer\"")
                .contains("Intake takes no more matters: its limit of 1 is reached.")
                .doesNotContain("Abbott");
        assertThat(board.titles("Intake")).containsExactly("Abbott v. Baxter");
    }

    @Test
    void asksBeforeItAddsAList() {
        paste("One\n\n  Two  \r\nThree");

        assertThat(dialog().getHeaderTitle()).isEqualTo("Add 3 matters to Intake?");
        assertThat(lines()).isEqualTo("One\nTwo\nThree");
        assertThat(board.titles("Intake")).isEmpty();
        ben.click("Add 3 matters");

        assertThat(board.titles("Intake")).containsExactly("One", "Two", "Three");
        assertThat(ben.cards("Intake")).hasSize(3);
        assertThat(ben.window().find(PastedDialog.class).exists()).isFalse();
    }

    @Test
    void addsNothingOfAListThatIsNotWanted() {
        paste("One\nTwo");

        ben.click("Cancel");

        assertThat(board.titles("Intake")).isEmpty();
    }

    @Test
    void keepsTheLinesThatWereNotTaken() {
        limit(2);
        paste("One\nTwo\nThree\nFour");

        ben.click("Add 4 matters");

        assertThat(board.titles("Intake")).containsExactly("One", "Two");
        assertThat(lines()).isEqualTo("Three\nFour");
        assertThat(area().getErrorMessage())
                .isEqualTo("2 matters were added. These were not. The stage takes no more: its limit is reached.");
        assertThat(dialog().getHeaderTitle()).isEqualTo("Add 2 matters to Intake?");
    }

    @Test
    void leadsToTheImportWithLongLists() {
        paste("One\n".repeat(101));

        assertThat(area().getErrorMessage()).startsWith("A list can have 100 lines.");
        assertThat(area().isInvalid()).isTrue();
    }

    private void type(String title) {
        StageColumn column = ben.column("Intake");
        ComponentUtil.fireEvent(column, new QuickAdd.TitleEvent(column, true, title, ""));
    }

    private void paste(String text) {
        StageColumn column = ben.column("Intake");
        ComponentUtil.fireEvent(column, new QuickAdd.PasteEvent(column, true, text));
    }

    private String refused() {
        return String.valueOf(ben.column("Intake").getElement().getPropertyRaw("refused"));
    }

    private void limit(int matters) {
        board.change(
                (id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Intake"), matters, true));
    }

    private PastedDialog dialog() {
        ben.window().activate();
        return ben.window().find(PastedDialog.class).all().getFirst();
    }

    private TextArea area() {
        return (TextArea) dialog().getChildren()
                .filter(TextArea.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private String lines() {
        return area().getValue();
    }
}
