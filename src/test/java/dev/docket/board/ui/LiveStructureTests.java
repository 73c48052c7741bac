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
import dev.docket.matter.BoardOutcome;
import dev.docket.matter.BoardRole;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftService;
import dev.docket.matter.MatterId;
import dev.docket.sync.BoardFeeds;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** What an administrator changes about a board, as others see it who have it open. */
@DatabaseTest
class LiveStructureTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterId matter;
    private String number;
    private Person ben;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Abbott v. Baxter");
        number = board.open(matter).number().value();
        ben = PersonFixture.add(context, Role.MEMBER);
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsStagesThatComeAndGoAndKeepsTheOthers() {
        BoardWindow window = open(ben);
        StageColumn intake = window.column("Intake");
        MatterCard card = window.card("Intake", 0);

        change((id, origin, of) -> new BoardCommand.AddStage(id, origin, of, board.stage("Intake"), "Conflict check"));
        change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, board.stage("Trial")));
        window.poll();

        assertThat(window.stages())
                .startsWith("Intake", "Conflict check", "Investigation")
                .doesNotContain("Trial")
                .hasSize(8);
        assertThat(window.column("Intake")).isSameAs(intake);
        assertThat(window.card("Intake", 0)).isSameAs(card);
    }

    @Test
    void showsNamesLimitsAndColoursInTheSameColumn() {
        BoardWindow window = open(ben);
        StageColumn trial = window.column("Trial");

        change((id, origin, of) -> new BoardCommand.RenameStage(id, origin, of, board.stage("Trial"), "Hearing"));
        change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 7, true));
        window.poll();

        assertThat(window.column("Hearing")).isSameAs(trial);
        assertThat(trial.getElement().getProperty("limit", 0)).isEqualTo(7);
        assertThat(trial.getElement().getProperty("hard", false)).isTrue();
    }

    @Test
    void movesTheColumnAndNothingElse() {
        BoardWindow window = open(ben);
        StageColumn trial = window.column("Trial");
        StageColumn intake = window.column("Intake");

        change((id, origin, of) -> new BoardCommand.MoveStage(id, origin, of, board.stage("Trial"), null));
        window.poll();

        assertThat(window.stages()).startsWith("Trial", "Intake").hasSize(8);
        assertThat(window.column("Trial")).isSameAs(trial);
        assertThat(window.column("Intake")).isSameAs(intake);
        assertThat(window.cards("Intake")).containsExactly(number);
    }

    @Test
    void drawsWhatIsMovedIntoANewStage() {
        BoardWindow window = open(ben);
        change((id, origin, of) -> new BoardCommand.AddStage(id, origin, of, null, "Enquiry"));
        window.poll();

        window.drag(number, "Enquiry");

        assertThat(window.cards("Enquiry")).containsExactly(number);
        assertThat(window.cards("Intake")).isEmpty();
    }

    @Test
    void followsTheNameOfTheBoard() {
        BoardWindow window = open(ben);
        String name = "Disputes " + board.id().value();

        change((id, origin, of) -> new BoardCommand.RenameBoard(id, origin, of, name));
        assertThat(window.boardName()).isNotEqualTo(name);
        window.poll();

        assertThat(window.boardName()).isEqualTo(name);
    }

    @Test
    void followsWhatTheUserMayDo() {
        BoardWindow window = open(ben);
        assertThat(window.isWritable()).isTrue();

        role(BoardRole.READER);
        window.poll();
        assertThat(window.isWritable()).isFalse();

        role(BoardRole.EDITOR);
        window.poll();
        assertThat(window.isWritable()).isTrue();
    }

    @Test
    void keepsWhatIsTypedByWhomMayWriteByNowUnderItsMatter() {
        role(BoardRole.READER);
        LifeWindow panel = openMatter();
        role(BoardRole.EDITOR);
        panel.poll();

        panel.fill("Client", "Abbott Ltd");
        Awaitility.await().pollInSameThread().until(() -> !drafts().isEmpty());

        assertThat(drafts()).extracting(Draft::subject).containsExactly(Draft.Subject.of(board.id(), matter));
    }

    @Test
    void bringsBackWhatWasTypedOnceItsReaderMayWriteAgain() {
        openMatter().fill("Client", "Abbott Ltd");
        Awaitility.await().pollInSameThread().until(() -> !drafts().isEmpty());
        role(BoardRole.READER);
        LifeWindow panel = openMatter();
        assertThat(panel.told()).isEmpty();

        role(BoardRole.EDITOR);
        panel.poll();

        assertThat(panel.told()).endsWith("and have not saved it.");
    }

    @Test
    void refusesTheMoveOfSomebodyWhoMayOnlyReadByNow() {
        BoardWindow window = open(ben);
        window.startDrag();
        role(BoardRole.READER);

        window.drop(number, "Trial", "", "");
        window.endDrag();

        assertThat(window.cards("Intake")).containsExactly(number);
        assertThat(window.notice()).isPresent();
        assertThat(window.isWritable()).isFalse();
    }

    @Test
    void offersMenusToAdministratorsOnly() {
        Person ada = PersonFixture.addOutsider(context, Role.ADMINISTRATOR);

        assertThat(open(ben).menus()).isEmpty();
        assertThat(open(ada).menus()).hasSize(8);
    }

    private void change(BoardFixture.Wish wish) {
        assertThat(board.change(wish)).isInstanceOf(BoardOutcome.Applied.class);
        // As if somebody had looked at the board since.
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();
    }

    private void role(BoardRole role) {
        change((id, origin, of) -> new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), role));
    }

    private List<Draft> drafts() {
        DraftService kept = context.getBean(DraftService.class);
        return PersonFixture.as(ben, () -> kept.all(board.id()));
    }

    private LifeWindow openMatter() {
        return LifeWindow.open(app, ben, board.id(), board.open(matter).number());
    }

    private BoardWindow open(Person person) {
        return BoardWindow.open(app, person, board.id());
    }
}
