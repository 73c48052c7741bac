package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Intake holds two matters, Trial one. */
@DatabaseTest
class FoldedStageViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private Person ben;
    private String one;
    private BoardWindow bens;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        board.add("Trial", "Waiting");
        board.add("Intake", "Two");
        one = board.open(board.add("Intake", "One")).number().value();
        ben = PersonFixture.add(context, Role.MEMBER);
        bens = BoardWindow.open(app, ben, board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void drawsNoCardAndStillCounts() {
        fold(bens, "Intake", true);

        assertThat(bens.cards("Intake")).isEmpty();
        assertThat(bens.column("Intake").getElement().getProperty("count", 0)).isEqualTo(2);
        assertThat(bens.column("Intake").getElement().getProperty("collapsed", false))
                .isTrue();
    }

    @Test
    void opensAgain() {
        fold(bens, "Intake", true);
        fold(bens, "Intake", false);

        assertThat(bens.cards("Intake")).hasSize(2);
    }

    @Test
    void takesADropAtItsTop() {
        fold(bens, "Trial", true);

        bens.drag(one, "Trial");

        assertThat(board.titles("Trial")).containsExactly("One", "Waiting");
    }

    @Test
    void staysFoldedForThisPersonAndNobodyElse() {
        fold(bens, "Intake", true);

        BoardWindow again = BoardWindow.open(app, ben, board.id());
        BoardWindow cleos = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());

        assertThat(again.column("Intake").isCollapsed()).isTrue();
        assertThat(again.cards("Intake")).isEmpty();
        assertThat(cleos.column("Intake").isCollapsed()).isFalse();
        assertThat(cleos.cards("Intake")).hasSize(2);
    }

    private static void fold(BoardWindow window, String stage, boolean collapsed) {
        StageColumn column = window.column(stage);
        ComponentUtil.fireEvent(column, new StageColumn.CollapseEvent(column, true, collapsed));
    }
}
