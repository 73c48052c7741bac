package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Trial holds A, B and C, from the top. Ben takes back what he has archived; Cleo is his colleague. */
@DatabaseTest
class UndoneArchiveDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private OwnView view;
    private Person cleo;
    private MatterId a;
    private MatterId b;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
        view = new OwnView(board, context);
        board.add("Trial", "C");
        b = board.add("Trial", "B");
        a = board.add("Trial", "A");
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void goesBackWhereItStood() {
        Revision left = view.does(board.archive(b));

        assertThat(view.takesBack(left, board.restore(b))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C");
    }

    @Test
    void goesBelowWhatHasTakenItsPlace() {
        Revision left = view.does(board.archive(a));
        board.add("Trial", "New");

        view.takesBack(left, board.restore(a));

        assertThat(board.titles("Trial")).containsExactly("New", "A", "B", "C");
    }

    @Test
    void goesBackOnceIfItIsSentAgain() {
        MatterCommand.Undo undo = view.undo(view.does(board.archive(b)), board.restore(b));
        Outcome first = matters.execute(undo);
        byCleo(board.archive(b));

        assertThat(matters.execute(undo)).isEqualTo(first);

        assertThat(board.titles("Trial")).containsExactly("A", "C");
    }

    @Test
    void isArchivedAgain() {
        Revision left = view.does(board.archive(b));
        var undone = (Outcome.Applied) view.takesBack(left, board.restore(b));

        assertThat(view.takesBack(undone.revision(), board.archive(b))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("A", "C");
    }

    @Test
    void staysOnTheBoardIfAColleagueMovedItSince() {
        Revision left = view.does(board.archive(b));
        var undone = (Outcome.Applied) view.takesBack(left, board.restore(b));
        byCleo(board.move(b, "Trial", "Appeal"));

        assertStale(view.takesBack(undone.revision(), board.archive(b)), "Appeal");

        assertThat(board.titles("Appeal")).containsExactly("B");
    }

    @Test
    void staysWhereAColleagueHasRestoredItTo() {
        Revision left = view.does(board.archive(b));
        byCleo(board.restore(b));

        assertStale(view.takesBack(left, board.restore(b)), "Trial");

        assertThat(board.titles("Trial")).containsExactly("B", "A", "C");
    }

    @Test
    void staysInTheArchiveIfAColleaguePutItThereAgain() {
        Revision left = view.does(board.archive(b));
        byCleo(board.restore(b));
        byCleo(board.archive(b));

        assertThat(view.takesBack(left, board.restore(b))).isEqualTo(new Outcome.Gone(cleo.name()));

        assertThat(board.titles("Trial")).containsExactly("A", "C");
    }

    @Test
    void staysInTheArchiveIfItsStageTakesNoMore() {
        Revision left = view.does(board.archive(b));
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 2, true));

        assertThat(view.takesBack(left, board.restore(b))).isEqualTo(new Outcome.Refused(new FullStage("Trial", 2)));
    }

    @Test
    void isGoneIfItWasDeleted() {
        Revision left = view.does(board.archive(b));
        board.carryOut(board.delete(b));

        assertThat(view.takesBack(left, board.restore(b))).isEqualTo(new Outcome.Gone(""));
    }

    private void byCleo(MatterCommand command) {
        assertThat(PersonFixture.as(cleo, () -> matters.execute(command))).isInstanceOf(Outcome.Applied.class);
    }

    private void assertStale(Outcome outcome, String stage) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.stageNow()).isEqualTo(board.stage(stage));
            assertThat(stale.movedBy()).isEqualTo(cleo.name());
        });
    }
}
