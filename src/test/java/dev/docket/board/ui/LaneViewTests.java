package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Priority;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Intake holds, from the top, the matter One, the urgent matter Two and the matter Three. Ben sees lanes by priority. */
@DatabaseTest
class LaneViewTests {

    private static final String HIGH = "priority:high";
    private static final String NORMAL = "priority:normal";
    private static final String LOW = "priority:low";

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private String one;
    private String two;
    private String three;
    private BoardWindow bens;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        three = add("Three", Priority.NORMAL);
        two = add("Two", Priority.HIGH);
        one = add("One", Priority.NORMAL);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        bens = BoardWindow.open(app, ben, board.id());
        bens.go(path(), "lanes=priority");
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void standsLaneByLaneAndCounts() {
        assertThat(bens.cards("Intake")).containsExactly(two, one, three);
        assertThat(bens.card("Intake", 0).lane()).isEqualTo(HIGH);
        assertThat(bens.lanes()).containsExactly("High 1", "Normal 2", "Low 0");

        bens.go(path(), "lanes=nonsense");
        assertThat(bens.cards("Intake")).containsExactly(one, two, three);
        assertThat(bens.card("Intake", 0).lane()).isEmpty();
        assertThat(bens.lanes()).isEmpty();
    }

    @Test
    void hasALaneForEveryMemberAndForNobody() {
        bens.go(path(), "lanes=person");

        assertThat(bens.lanes())
                .contains(ben.name() + " 0", cleo.name() + " 0")
                .last()
                .isEqualTo("Nobody 3");
    }

    @Test
    void keepsItsLanesWhereTheFilterIsCleared() {
        bens.go(path(), "priority=high&lanes=priority");
        assertThat(bens.lanes()).containsExactly("High 1", "Normal 0", "Low 0");

        bens.click("Clear all");

        assertThat(bens.lanes()).containsExactly("High 1", "Normal 2", "Low 0");
        assertThat(bens.ui().getActiveViewLocation().getQueryParameters().getQueryString())
                .isEqualTo("lanes=priority");
    }

    @Test
    void changesPlaceAndFieldWithOneDropAndTakesBothBack() {
        drop(two, "Trial", "", "", LOW);

        assertStands(two, "Trial", Priority.LOW);
        assertThat(bens.card("Trial", 0).lane()).isEqualTo(LOW);
        assertThat(bens.ownToasts()).containsExactly(two + " moved to Trial. Priority: Low");

        bens.act("Undo");
        assertStands(two, "Intake", Priority.HIGH);
        assertThat(board.titles("Intake")).containsExactly("One", "Two", "Three");
        assertThat(bens.ownToasts()).containsExactly(two + " moved back to Intake. Priority: High");

        bens.act("Redo");
        assertStands(two, "Trial", Priority.LOW);
    }

    @Test
    void changesOnlyTheFieldWhereItStandsThereAlready() {
        drop(two, "Intake", one, three, NORMAL);

        assertStands(two, "Intake", Priority.NORMAL);
        assertThat(board.titles("Intake")).containsExactly("One", "Two", "Three");
        assertThat(bens.ownToasts()).containsExactly(two + " saved. Priority: Normal");
    }

    @Test
    void movesWithoutAFieldWithinALane() {
        drop(three, "Intake", "", one, NORMAL);

        assertThat(board.titles("Intake")).containsExactly("Three", "One", "Two");
        assertStands(three, "Intake", Priority.NORMAL);
    }

    @Test
    void doesNothingInALaneThatIsNotThere() {
        drop(two, "Trial", "", "", "person:1");
        drop(two, "Trial", "", "", "priority:urgent");
        drop(two, "Trial", "", "", "");

        assertStands(two, "Intake", Priority.HIGH);
        assertThat(bens.toasts()).isEmpty();
    }

    @Test
    void movesAndOffersWhatAColleagueHasOverruled() {
        bens.startDrag();
        write(two, Priority.LOW);
        bens.drop(two, "Trial", "", "", NORMAL);
        bens.endDrag();

        assertStands(two, "Trial", Priority.LOW);
        assertThat(bens.toasts()).anyMatch(text -> text.startsWith(two + " keeps what others have changed since"));

        bens.act("Use mine");
        assertStands(two, "Trial", Priority.NORMAL);
    }

    @Test
    void seesAColleagueChangeALane() {
        write(one, Priority.HIGH);

        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.cards("Intake")).containsExactly(one, two, three);
        });
        assertThat(bens.card("Intake", 0).lane()).isEqualTo(HIGH);
        assertThat(bens.lanes()).containsExactly("High 2", "Normal 1", "Low 0");
    }

    @Test
    void tellsAColleagueOfBoth() {
        BoardWindow cleos = BoardWindow.open(app, cleo, board.id());
        drop(two, "Trial", "", "", LOW);

        await().pollInSameThread().untilAsserted(() -> {
            cleos.poll();
            assertThat(cleos.cards("Trial")).containsExactly(two);
        });
        assertThat(cleos.toasts()).containsExactly(ben.name() + " moved " + two + " Two to Trial and edited it");
    }

    @Test
    void drawsNothingInALaneThatIsFoldedUp() {
        bens.fold(NORMAL, true);
        bens.fold("priority:urgent", true);
        assertThat(bens.cards("Intake")).containsExactly(two);
        assertThat(bens.lanes()).containsExactly("High 1", "Normal 2", "Low 0");

        bens.fold(NORMAL, false);
        assertThat(bens.cards("Intake")).containsExactly(two, one, three);
    }

    @Test
    void drawsAWindowOfEachCellAndMoreOfTheOneThatIsAskedFor() {
        for (int i = 0; i < ColumnWindow.CELL + 5; i++) {
            add("High " + i, Priority.HIGH);
            add("Low " + i, Priority.LOW);
        }
        bens.poll();
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.cards("Intake")).hasSize(2 * ColumnWindow.CELL + 2);
        });

        bens.wantMore("Intake", LOW);
        bens.wantMore("Intake", "priority:urgent");
        bens.wantMore("Intake");

        assertThat(bens.cards("Intake")).hasSize(2 * ColumnWindow.CELL + 7);
    }

    @Test
    void drawsNothingFarDownBeforeItIsAskedFor() {
        for (String area : List.of("A", "B", "C", "D")) {
            board.carryOut(
                    board.create("Trial", MatterDetails.titled("In " + area).with(MatterField.PRACTICE_AREA, area)));
        }
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.cards("Trial")).hasSize(4);
        });
        bens.go(path(), "lanes=area");
        assertThat(bens.lanes()).containsExactly("A 1", "B 1", "C 1", "D 1", "No practice area 3");
        assertThat(bens.cards("Trial")).hasSize(ColumnWindow.FIRST_LANES);
        assertThat(bens.cards("Intake")).isEmpty();

        bens.wantMore("Intake", "area:");

        assertThat(bens.cards("Intake")).containsExactly(one, two, three);
    }

    @Test
    void letsReadersLookAndNothingElse() {
        board.let(ben.id(), BoardRole.READER);
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.isWritable()).isFalse();
        });

        drop(two, "Trial", "", "", LOW);

        assertStands(two, "Intake", Priority.HIGH);
        assertThat(bens.lanes()).hasSize(3);
    }

    private void drop(String matter, String stage, String above, String below, String lane) {
        bens.startDrag();
        bens.drop(matter, stage, above, below, lane);
        bens.endDrag();
    }

    private void assertStands(String number, String stage, Priority priority) {
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            MatterSnapshot now = board.now().matter(new MatterNumber(number)).orElseThrow();
            assertThat(now.stage()).isEqualTo(board.stage(stage));
            assertThat(now.priority()).isEqualTo(priority);
            assertThat(bens.cards(stage)).contains(number);
        });
    }

    private void write(String number, Priority priority) {
        MatterId matter =
                board.now().matter(new MatterNumber(number)).orElseThrow().id();
        MatterDetails before = board.open(matter).details();
        board.carryOut(board.edit(matter, before, before.with(MatterField.PRIORITY, priority)));
    }

    private String add(String title, Priority priority) {
        MatterDetails details = MatterDetails.titled(title).with(MatterField.PRIORITY, priority);
        return board.carryOut(board.create("Intake", details)).number().value();
    }

    private String path() {
        return "boards/" + board.id().value();
    }
}
