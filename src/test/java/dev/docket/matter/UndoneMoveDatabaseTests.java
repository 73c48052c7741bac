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

/** Trial holds A, B and C, from the top; Intake holds M. Ben takes back what he has moved; Cleo is his colleague. */
@DatabaseTest
class UndoneMoveDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ConflictCount conflicts;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private OwnView view;
    private Person ben;
    private Person cleo;
    private MatterId a;
    private MatterId b;
    private MatterId c;
    private MatterId m;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
        view = new OwnView(board, context);
        c = board.add("Trial", "C");
        b = board.add("Trial", "B");
        a = board.add("Trial", "A");
        m = board.add("Intake", "M");
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void goesBackBetweenTheOldNeighbours() {
        Revision left = view.moves(b, "Trial", "Intake");
        BoardSnapshot before = board.now();

        Outcome outcome = view.movesBack(left, b, "Intake", "Trial", a, c);

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C");
        assertThat(board.titles("Intake")).containsExactly("M");
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Applied.class,
                            applied -> assertThat(applied.revision()).isEqualTo(change.revision()));
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_MOVED);
            assertThat(change.actor()).isEqualTo(ben.id());
            assertThat(change.origin()).isEqualTo(view.origin());
            assertThat(change.fields().get(Change.STAGE))
                    .isEqualTo(FieldChange.of(board.stage("Intake"), board.stage("Trial")));
        });
    }

    @Test
    void takesANewOrderBack() {
        Revision left = view.moves(a, "Trial", "Trial");
        assertThat(board.titles("Trial")).containsExactly("B", "C", "A");

        view.movesBack(left, a, "Trial", "Trial", null, b);

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C");
    }

    @Test
    void goesBackBesideTheNeighbourThatIsStillThere() {
        Revision left = view.moves(b, "Trial", "Intake");
        byCleo(board.move(a, "Trial", "Appeal"));

        view.movesBack(left, b, "Intake", "Trial", a, c);

        assertThat(board.titles("Trial")).containsExactly("B", "C");
    }

    @Test
    void leavesAloneWhatAColleagueMovedSince() {
        Revision left = view.moves(m, "Intake", "Trial");
        byCleo(board.move(m, "Trial", "Appeal"));
        BoardSnapshot before = board.now();
        long conflictsBefore = conflicts.total();

        Outcome outcome = view.movesBack(left, m, "Trial", "Intake");

        assertStale(outcome, "Appeal");
        assertThat(board.now()).isEqualTo(before);
        assertThat(conflicts.total()).isEqualTo(conflictsBefore + 1);
    }

    @Test
    void leavesAloneAColleaguesNewOrderInTheSameStage() {
        Revision left = view.moves(m, "Intake", "Trial");
        byCleo(board.move(m, "Trial", "Trial", null, a));

        Outcome outcome = view.movesBack(left, m, "Trial", "Intake");

        assertStale(outcome, "Trial");
        assertThat(board.titles("Trial")).containsExactly("M", "A", "B", "C");
    }

    @Test
    void leavesAloneWhatAColleagueBroughtBackToTheSameStage() {
        Revision left = view.moves(m, "Intake", "Trial");
        byCleo(board.archive(m));
        byCleo(board.restore(m));

        assertStale(view.movesBack(left, m, "Trial", "Intake"), "Trial");

        assertThat(board.titles("Trial")).containsExactly("M", "A", "B", "C");
    }

    @Test
    void leavesInTheArchiveWhatAColleaguePutThere() {
        Revision left = view.moves(m, "Intake", "Trial");
        byCleo(board.archive(m));

        assertThat(view.movesBack(left, m, "Trial", "Intake")).isEqualTo(new Outcome.Gone(cleo.name()));

        assertThat(board.titles("Intake")).isEmpty();
    }

    @Test
    void doesNotMindWhatAColleagueWrote() {
        Revision left = view.moves(m, "Intake", "Trial");
        MatterDetails base = board.open(m).details();
        byCleo(board.edit(m, base, base.with(MatterField.TITLE, "Renamed")));
        byCleo(board.move(c, "Trial", "Appeal"));

        assertThat(view.movesBack(left, m, "Trial", "Intake")).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Intake")).containsExactly("Renamed");
    }

    @Test
    void goesBackStepByStep() {
        Revision first = view.moves(m, "Intake", "Trial");
        Revision second = view.moves(m, "Trial", "Appeal");

        assertThat(view.movesBack(second, m, "Appeal", "Trial")).isInstanceOf(Outcome.Applied.class);
        assertThat(board.titles("Trial")).containsExactly("A", "B", "C", "M");
        assertThat(view.movesBack(first, m, "Trial", "Intake")).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Intake")).containsExactly("M");
    }

    @Test
    void leavesAloneWhatAColleagueDidBetweenTwoSteps() {
        Revision first = view.moves(m, "Intake", "Trial");
        byCleo(board.move(m, "Trial", "Trial", a, b));
        Revision second = view.moves(m, "Trial", "Appeal");
        view.movesBack(second, m, "Appeal", "Trial", a, b);

        assertStale(view.movesBack(first, m, "Trial", "Intake"), "Trial");

        assertThat(board.titles("Trial")).containsExactly("A", "M", "B", "C");
    }

    @Test
    void takesBackWhatWasTakenBack() {
        Revision left = view.moves(m, "Intake", "Trial");
        var undone = (Outcome.Applied) view.movesBack(left, m, "Trial", "Intake");

        assertThat(view.movesBack(undone.revision(), m, "Intake", "Trial", a, b))
                .isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("A", "M", "B", "C");
    }

    @Test
    void doesNotDoAgainWhatAColleagueHasMovedSince() {
        MatterId other = board.add("Intake", "Other");
        Revision left = view.moves(m, "Intake", "Trial");
        var undone = (Outcome.Applied) view.movesBack(left, m, "Trial", "Intake", other, null);
        byCleo(board.move(m, "Intake", "Intake", null, other));

        assertStale(view.movesBack(undone.revision(), m, "Intake", "Trial"), "Intake");

        assertThat(board.titles("Intake")).containsExactly("M", "Other");
    }

    @Test
    void refusesToGoBackIntoAStageThatTakesNoMore() {
        Revision left = view.moves(b, "Trial", "Intake");
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 2, true));

        assertThat(view.movesBack(left, b, "Intake", "Trial", a, c))
                .isEqualTo(new Outcome.Refused(new FullStage("Trial", 2)));

        assertThat(board.titles("Trial")).containsExactly("A", "C");
    }

    @Test
    void refusesToGoBackIntoAStageThatHasBeenRemoved() {
        Revision left = view.moves(m, "Intake", "Trial");
        board.change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, board.stage("Intake")));

        assertThat(view.movesBack(left, m, "Trial", "Intake")).isEqualTo(new Outcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C", "M");
    }

    @Test
    void changesNothingIfItIsSentAgain() {
        MatterCommand.Undo undo = view.undo(view.moves(m, "Intake", "Trial"), board.move(m, "Trial", "Intake"));
        Outcome first = matters.execute(undo);
        byCleo(board.move(m, "Intake", "Appeal"));
        BoardSnapshot after = board.now();

        assertThat(first).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(undo)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void isNotForWhoMayOnlyReadByNow() {
        Revision left = view.moves(m, "Intake", "Trial");
        board.change((id, origin, of) -> new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), BoardRole.READER));

        assertThat(view.movesBack(left, m, "Trial", "Intake")).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));
    }

    private void byCleo(MatterCommand command) {
        assertThat(PersonFixture.as(cleo, () -> matters.execute(command))).isInstanceOf(Outcome.Applied.class);
    }

    private void assertStale(Outcome outcome, String stage) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.matter()).isEqualTo(m);
            assertThat(stale.stageNow()).isEqualTo(board.stage(stage));
            assertThat(stale.movedBy()).isEqualTo(cleo.name());
        });
    }
}
