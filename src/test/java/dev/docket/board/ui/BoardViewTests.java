package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import dev.docket.sync.SyncFigures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class BoardViewTests {

    private static final int OFF = -1;

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private String number;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        number = number(board.add("Intake", "Abbott v. Baxter"));
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsAColleaguesMoveAtTheNextPoll() {
        BoardWindow ben = open(Role.MEMBER);
        BoardWindow cleo = open(Role.MEMBER);

        ben.drag(number, "Trial");
        assertThat(ben.cards("Trial")).containsExactly(number);
        assertThat(cleo.cards("Trial")).isEmpty();
        cleo.poll();

        assertThat(cleo.cards("Trial")).containsExactly(number);
        assertThat(cleo.cards("Intake")).isEmpty();
    }

    @Test
    void movesTheSameCard() {
        BoardWindow ben = open(Role.MEMBER);
        MatterCard card = ben.card("Intake", 0);

        ben.drag(number, "Trial");

        assertThat(ben.card("Trial", 0)).isSameAs(card);
    }

    @Test
    void asksForNothingAndTouchesNothingDuringADrag() {
        BoardWindow ben = open(Role.MEMBER);
        BoardWindow cleo = open(Role.MEMBER);

        cleo.startDrag();
        ben.drag(number, "Trial");
        cleo.poll();

        assertThat(cleo.pollInterval()).isEqualTo(OFF);
        assertThat(cleo.cards("Intake")).containsExactly(number);
        assertThat(cleo.status()).contains("\"state\":\"paused\"");
    }

    @Test
    void catchesUpInTheRequestThatEndsTheDrag() {
        BoardWindow ben = open(Role.MEMBER);
        BoardWindow cleo = open(Role.MEMBER);
        cleo.startDrag();
        ben.drag(number, "Trial");

        cleo.endDrag();

        assertThat(cleo.cards("Trial")).containsExactly(number);
        assertThat(cleo.pollInterval()).isPositive();
        assertThat(cleo.status()).contains("\"state\":\"synced\"");
    }

    @Test
    void refusesAStaleMoveAndOffersToMakeItAnyway() {
        BoardWindow ben = open(Role.MEMBER);
        BoardWindow cleo = open(Role.MEMBER);
        cleo.startDrag();
        ben.drag(number, "Trial");

        cleo.drop(number, "Appeal", "", "");
        cleo.endDrag();

        assertThat(cleo.cards("Trial")).containsExactly(number);
        assertThat(cleo.cards("Appeal")).isEmpty();
        assertThat(cleo.notice()).isPresent();
    }

    @Test
    void refusesAMoveIntoAStageThatTakesNoMore() {
        board.add("Trial", "Cole v. Dyer");
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 1, true));
        BoardWindow ben = open(Role.MEMBER);

        ben.drag(number, "Trial");

        assertThat(ben.cards("Intake")).containsExactly(number);
        assertThat(ben.cards("Trial")).hasSize(1).doesNotContain(number);
        assertThat(ben.toasts()).contains("Trial takes no more matters: its limit of 1 is reached.");
    }

    @Test
    void ignoresADropOfSomethingThatIsNotOnTheBoard() {
        BoardWindow ben = open(Role.MEMBER);

        ben.drag("2026-99999", "Trial");
        ben.drag("<script>", "Trial");

        assertThat(ben.cards("Trial")).isEmpty();
    }

    @Test
    void letsAReaderLookOnly() {
        BoardWindow vic = open(Role.READER);

        assertThat(vic.isWritable()).isFalse();
        assertThat(vic.cards("Intake")).containsExactly(number);
    }

    @Test
    void drawsAWindowAndExtendsIt() {
        for (int i = 0; i < ColumnWindow.WINDOW + 5; i++) {
            board.add("Discovery", "Matter " + i);
        }
        BoardWindow ben = open(Role.MEMBER);
        int before = ben.cards("Discovery").size();

        ben.wantMore("Discovery");

        assertThat(before).isEqualTo(ColumnWindow.WINDOW);
        assertThat(ben.cards("Discovery")).hasSize(ColumnWindow.WINDOW + 5);
    }

    @Test
    void drawsWhatWasDroppedBelowItsWindow() {
        for (int i = 0; i < ColumnWindow.WINDOW + 5; i++) {
            board.add("Discovery", "Matter " + i);
        }
        BoardWindow ben = open(Role.MEMBER);
        String last = ben.cards("Discovery").getLast();

        ben.startDrag();
        ben.drop(number, "Discovery", last, "");
        ben.endDrag();

        assertThat(ben.cards("Discovery")).hasSize(ColumnWindow.WINDOW + 1).endsWith(last, number);
    }

    @Test
    void countsUntilItIsLeftOrItsPageIsClosed() {
        SyncFigures figures = context.getBean(SyncFigures.class);
        int others = figures.now().views();

        BoardWindow ben = open(Role.MEMBER);
        ben.another(board.id());
        assertThat(figures.now().views()).isEqualTo(others + 2);
        ben.leave();
        assertThat(figures.now().views()).isEqualTo(others + 1);
        app.close();

        assertThat(figures.now().views()).isEqualTo(others);
    }

    @Test
    void stopsPollingWhenItIsLeft() {
        BoardWindow ben = open(Role.MEMBER);

        ben.leave();

        assertThat(ben.pollInterval()).isEqualTo(OFF);
    }

    @Test
    void forgetsWhatItsUserWasDoingWhenItIsTakenOffThePage() {
        BoardWindow ben = open(Role.MEMBER);
        ben.startDrag();
        BoardCanvas canvas = ben.window().find(BoardCanvas.class).single();
        ComponentUtil.fireEvent(canvas, new BusyWords.BusyEvent(canvas, true, "menu"));
        String before = ben.status();

        OpenBoard taken = ben.window().find(OpenBoard.class).single();
        BoardView view = ben.window().find(BoardView.class).single();
        view.remove(taken);
        view.add(taken);

        assertThat(before).contains("\"state\":\"paused\"");
        assertThat(ben.status()).contains("\"state\":\"synced\"");
        assertThat(ben.pollInterval()).isPositive();
    }

    private BoardWindow open(Role role) {
        return BoardWindow.open(app, PersonFixture.add(context, role), board.id());
    }

    private String number(MatterId matter) {
        return board.open(matter).number().value();
    }
}
