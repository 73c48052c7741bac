package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountId;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Tags;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Intake holds two matters. */
@DatabaseTest
class SelectionViewTests {

    private static final int TRIAL = 5;

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private String one;
    private String other;
    private BoardWindow bens;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        other = board.open(board.add("Intake", "Other")).number().value();
        one = board.open(board.add("Intake", "One")).number().value();
        bens = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void movesWhatIsSelectedAndLetsGoOfIt() {
        bens.select(other);
        bens.select(one);
        assertThat(bens.selected()).containsExactly(one, other);

        bens.moveSelected(TRIAL);

        assertThat(bens.cards("Trial")).containsExactly(one, other);
        assertThat(bens.selected()).isEmpty();
        assertThat(bens.ownToasts()).containsExactly("2 matters moved to Trial");
    }

    @Test
    void keepsSelectedWhatTheStageDoesNotTake() {
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 1, true));
        bens.select(one);
        bens.select(other);

        bens.moveSelected(TRIAL);

        assertThat(bens.cards("Intake")).containsExactly(one, other);
        assertThat(bens.selected()).containsExactly(one, other);
        assertThat(bens.toasts()).contains("Trial takes no more matters: its limit of 1 is reached.");
    }

    @Test
    void archivesWhatIsSelected() {
        bens.select(one);
        bens.select(other);

        bens.archiveSelected();

        assertThat(bens.cards("Intake")).isEmpty();
        assertThat(bens.ownToasts()).containsExactly("2 matters archived");

        bens.undo();
        assertThat(bens.cards("Intake")).containsExactly(one, other);
    }

    @Test
    void tagsWhatIsSelectedAndTakesTheTagAway() {
        board.carryOut(
                board.create("Appeal", MatterDetails.titled("Tagged").with(MatterField.TAGS, Tags.of("expert"))));
        bens = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
        bens.select(one);
        bens.select(other);

        bens.tagSelected("expert");

        assertThat(tags()).containsExactly(Tags.of("expert"), Tags.of("expert"));

        bens.select(one);
        bens.tagSelected("expert");

        assertThat(tags()).containsExactly(Tags.NONE, Tags.of("expert"));
    }

    @Test
    void takesBackAndDoesAgainWhatWasDoneToAllOfThem() {
        bens.select(one);
        bens.select(other);
        bens.archiveSelected();
        bens.undo();
        bens.select(one);
        bens.select(other);
        bens.assignSelected(0);
        Set<Optional<AccountId>> somebody = responsible();
        assertThat(somebody).hasSize(1).doesNotContain(Optional.empty());

        bens.undo();
        assertThat(responsible()).containsExactly(Optional.empty());

        bens.redo();
        assertThat(responsible()).isEqualTo(somebody);
    }

    /** Of all that stand in the first stage. */
    private Set<Optional<AccountId>> responsible() {
        return board.now().stage(board.stage("Intake")).orElseThrow().matters().stream()
                .map(matter -> Optional.ofNullable(matter.details().responsible()))
                .collect(Collectors.toSet());
    }

    private List<Tags> tags() {
        return board.now().stage(board.stage("Intake")).orElseThrow().matters().stream()
                .map(matter -> matter.details().tags())
                .toList();
    }

    @Test
    void takesNoNumberThatIsNotOnTheBoard() {
        bens.select("2026-99999");
        bens.select("nonsense");
        bens.select("");

        assertThat(bens.selected()).isEmpty();
    }

    @Test
    void isOnlyForWhoMayWrite() {
        BoardWindow vics = BoardWindow.open(app, PersonFixture.add(context, Role.READER), board.id());

        vics.select(one);

        assertThat(vics.selected()).isEmpty();
    }

    @Test
    void isNoReasonToWait() {
        bens.select(one);
        String number = board.open(board.add("Appeal", "New")).number().value();

        // A loaded machine may not read the board within the time that a view waits.
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.cards("Appeal")).containsExactly(number);
        });

        assertThat(bens.selected()).containsExactly(one);
        assertThat(bens.status()).doesNotContain("paused");
    }
}
