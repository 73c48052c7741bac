package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Intake holds one matter. */
@DatabaseTest
class UndoViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterId matter;
    private String number;
    private Person ben;
    private BoardWindow bens;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Abbott v. Baxter");
        number = board.open(matter).number().value();
        ben = PersonFixture.add(context, Role.MEMBER);
        bens = BoardWindow.open(app, ben, board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void takesBackAndDoesAgainAtTheClickOfAButton() {
        bens.drag(number, "Trial");
        assertThat(bens.ownToasts()).containsExactly(number + " moved to Trial");

        bens.act("Undo");
        assertThat(bens.cards("Intake")).containsExactly(number);
        assertThat(bens.ownToasts()).containsExactly(number + " moved back to Intake");

        bens.act("Redo");
        assertThat(bens.cards("Trial")).containsExactly(number);
        assertThat(bens.ownToasts()).containsExactly(number + " moved to Trial");
    }

    @Test
    void takesSeveralStepsBackByKey() {
        bens.drag(number, "Trial");
        bens.drag(number, "Appeal");
        bens.drag(number, "Closed");

        bens.undo();
        assertThat(bens.cards("Appeal")).containsExactly(number);
        bens.undo();
        bens.undo();
        assertThat(bens.cards("Intake")).containsExactly(number);
        bens.redo();

        assertThat(bens.cards("Trial")).containsExactly(number);
    }

    @Test
    void tellsOneThingAtATime() {
        bens.drag(number, "Trial");
        bens.drag(number, "Appeal");

        assertThat(bens.ownToasts()).containsExactly(number + " moved to Appeal");
    }

    @Test
    void saysNothingIfNothingWasDone() {
        bens.undo();
        bens.redo();

        assertThat(bens.ownToasts()).isEmpty();
        assertThat(bens.toasts()).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyElseMovedSinceAndSaysSoOnce() {
        bens.drag(number, "Trial");
        board.carryOut(board.move(matter, "Trial", "Discovery"));

        bens.undo();

        assertThat(bens.cards("Discovery")).containsExactly(number);
        assertThat(bens.ownToasts())
                .singleElement()
                .asString()
                .startsWith(number + " stays in Discovery: Docket moved it ");
        assertThat(bens.toasts()).isEmpty();
    }

    @Test
    void saysSoIfItsUserMayOnlyReadByNow() {
        bens.drag(number, "Trial");
        board.carryOut(new BoardCommand.ChangeMemberRole(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), ben.id(), BoardRole.READER));

        bens.undo();

        assertThat(bens.cards("Trial")).containsExactly(number);
        assertThat(bens.ownToasts())
                .containsExactly(
                        number + " stays as it is. You may only read this board now. Your change was not applied.");
    }

    @Test
    void othersSeeAMove() {
        BoardWindow cleos = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
        bens.drag(number, "Trial");
        cleos.poll();

        bens.undo();
        cleos.poll();

        assertThat(cleos.cards("Intake")).containsExactly(number);
        assertThat(cleos.toasts())
                .last()
                .asString()
                .isEqualTo(ben.name() + " moved " + number + " Abbott v. Baxter to Intake");
        assertThat(cleos.ownToasts()).isEmpty();
    }
}
