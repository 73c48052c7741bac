package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageSnapshot;
import dev.docket.sync.BoardFeeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** An administrator at the menus of the board and its columns. */
@DatabaseTest
class BoardEditingTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private Person ben;
    private EditingWindow ada;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        ada = EditingWindow.open(app, PersonFixture.addOutsider(context, Role.ADMINISTRATOR), board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void renamesAStageAndShowsItAtOnce() {
        ada.choose("Trial", "Rename…");
        ada.type("Hearing");
        ada.press("Save");

        assertThat(ada.isAsking()).isFalse();
        assertThat(ada.stages()).contains("Hearing").doesNotContain("Trial");
        assertThat(now("Trial").name()).isEqualTo("Hearing");
    }

    @ParameterizedTest
    @CsvSource({
        "Rename…, intake, This name is taken",
        "Rename…, '', A name is needed",
        "Limit…, 0, A number from 1 to 999 is needed",
        "Expected duration…, 0, A number of days from 1 to 999 is needed",
        "Expected duration…, soon, A number of days from 1 to 999 is needed"
    })
    void saysAtTheFieldWhatCannotBeTaken(String item, String typed, String problem) {
        ada.choose("Trial", item);
        ada.type(typed);
        ada.press("Save");

        assertThat(ada.problem()).isEqualTo(problem);
        assertThat(now("Trial").name()).isEqualTo("Trial");
        assertThat(now("Trial").limit()).isNull();

        ada.press("Cancel");
        assertThat(ada.isAsking()).isFalse();
    }

    @Test
    void limitsAStageAndLiftsTheLimit() {
        ada.choose("Trial", "Limit…");
        ada.type("12");
        ada.press("Save");
        assertThat(now("Trial").limit()).isEqualTo(12);
        assertThat(now("Trial").hard()).isFalse();

        ada.choose("Trial", "Limit…");
        ada.type("");
        ada.press("Save");
        assertThat(now("Trial").limit()).isNull();
    }

    @Test
    void makesALimitHardAndSoftAgain() {
        ada.choose("Trial", "Limit…");
        ada.type("12");
        ada.tick("Refuse more than that", true);
        ada.press("Save");
        assertThat(now("Trial").hard()).isTrue();

        ada.choose("Trial", "Limit…");
        assertThat(ada.isTicked("Refuse more than that")).isTrue();
        ada.tick("Refuse more than that", false);
        ada.press("Save");
        assertThat(now("Trial").hard()).isFalse();
        assertThat(now("Trial").limit()).isEqualTo(12);
    }

    @Test
    void saysHowLongMattersAreExpectedToStay() {
        board.add("Trial", "Abbott v. Baxter");

        ada.choose("Trial", "Expected duration…");
        ada.type("7");
        ada.press("Save");

        assertThat(now("Trial").expectedDays()).isEqualTo(7);
        assertThat(ada.expected("Trial")).containsExactly(7);
        ada.choose("Trial", "Expected duration…");
        ada.type("");
        ada.press("Save");
        assertThat(now("Trial").expectedDays()).isNull();
        assertThat(ada.expected("Trial")).containsExactly(0);
    }

    @Test
    void makesAStageClosingAndOpenAgain() {
        ada.choose("Trial", "Closing stage");
        assertThat(now("Trial").closing()).isTrue();

        ada.choose("Trial", "Closing stage");
        assertThat(now("Trial").closing()).isFalse();
    }

    @Test
    void addsAStageBesideTheOneOfTheMenu() {
        ada.choose("Trial", "Add a stage after this…");
        ada.type("Settlement");
        ada.press("Save");

        assertThat(ada.stages()).containsSubsequence("Trial", "Settlement", "Appeal");
    }

    @Test
    void movesAStageByOnePlace() {
        ada.choose("Trial", "Move left");
        assertThat(ada.stages()).containsSubsequence("Discovery", "Trial", "Motions");

        ada.choose("Trial", "Move right");
        assertThat(ada.stages()).containsSubsequence("Motions", "Trial", "Appeal");

        ada.choose("Investigation", "Move left");
        assertThat(ada.stages()).startsWith("Investigation", "Intake");
    }

    @Test
    void coloursAStage() {
        ada.choose("Trial", "Colour", "Teal");

        assertThat(now("Trial").colour()).isEqualTo(StageColour.TEAL);
    }

    @Test
    void asksBeforeItRemovesAStage() {
        ada.choose("Trial", "Remove…");
        assertThat(ada.stages()).contains("Trial");
        ada.confirm();

        assertThat(ada.stages()).doesNotContain("Trial").hasSize(7);
    }

    @Test
    void saysWhyAStageCannotBeRemoved() {
        board.add("Trial", "Abbott v. Baxter");

        ada.choose("Trial", "Remove…");
        ada.confirm();

        assertThat(ada.notices()).contains("Matters stand in this stage. Move or archive them, then remove it.");
        assertThat(ada.stages()).contains("Trial");
    }

    @Test
    void renamesTheBoard() {
        String name = "Disputes " + board.id().value();

        ada.chooseForBoard("Rename board…");
        ada.type(name);
        ada.press("Save");

        assertThat(board.now().name()).isEqualTo(name);
        assertThat(ada.boardName()).isEqualTo(name);
    }

    @Test
    void letsPeopleInAndOut() {
        ada.chooseForBoard("Members…");
        assertThat(ada.role(ben)).contains(BoardRole.EDITOR);

        ada.give(ben, null);
        assertThat(board.now().members()).doesNotContainKey(ben.id());

        ada.give(ben, BoardRole.READER);
        assertThat(board.now().members()).containsEntry(ben.id(), BoardRole.READER);
    }

    @Test
    void showsInTheOpenListWhatAnotherAdministratorChanges() {
        ada.chooseForBoard("Members…");

        board.letGo(ben.id());
        // As if somebody had looked at the board since.
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();
        ada.poll();

        assertThat(ada.role(ben)).isEmpty();
    }

    private StageSnapshot now(String stage) {
        return board.now().stage(board.stage(stage)).orElseThrow();
    }
}
