package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Ben moves M from Intake to Trial, or within Intake, and makes it urgent with the same move. Intake holds L and M, from
 * the top; Cleo is his colleague.
 */
@DatabaseTest
class CarriedFieldsDatabaseTests {

    private static final Map<MatterField, FieldEdit> URGENT =
            Map.of(MatterField.PRIORITY, new FieldEdit(Priority.NORMAL, Priority.HIGH));
    private static final Map<MatterField, FieldEdit> NORMAL =
            Map.of(MatterField.PRIORITY, new FieldEdit(Priority.HIGH, Priority.NORMAL));

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private OwnView view;
    private Person ben;
    private Person cleo;
    private MatterId m;
    private MatterId l;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
        view = new OwnView(board, context);
        m = board.add("Intake", "M");
        l = board.add("Intake", "L");
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void movesAndWritesInOneChange() {
        BoardSnapshot before = board.now();

        Outcome outcome = matters.execute(move("Intake", "Trial"));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertStands("Trial", Priority.HIGH);
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_MOVED);
            assertThat(change.fields())
                    .isEqualTo(Map.of(
                            Change.STAGE,
                            FieldChange.of(board.stage("Intake"), board.stage("Trial")),
                            MatterField.PRIORITY.key(),
                            FieldChange.of(Priority.NORMAL, Priority.HIGH)));
        });
    }

    @Test
    void writesOnlyTheFieldWhereThePlaceIsTheSame() {
        BoardSnapshot before = board.now();

        Outcome outcome = matters.execute(move("Intake", "Intake", l));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertStands("Intake", Priority.HIGH);
        assertThat(board.titles("Intake")).containsExactly("L", "M");
        assertThat(reader.after(before).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_EDITED));
    }

    @Test
    void changesNothingWhereTheMoveIsStale() {
        byCleo(board.move(m, "Intake", "Appeal"));

        Outcome outcome = matters.execute(move("Intake", "Trial"));

        assertThat(outcome).isInstanceOf(Outcome.Stale.class);
        assertStands("Appeal", Priority.NORMAL);
    }

    @Test
    void changesNothingWhereTheStageIsFull() {
        board.add("Trial", "A");
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 1, true));

        Outcome outcome = matters.execute(move("Intake", "Trial"));

        assertThat(outcome).isEqualTo(new Outcome.Refused(new FullStage("Trial", 1)));
        assertStands("Intake", Priority.NORMAL);
    }

    @Test
    void changesNothingWhereAFieldCannotBeTaken() {
        String endless = "x".repeat(MatterDetails.LONGEST_LINE + 1);

        Outcome outcome = matters.execute(
                move("Intake", "Trial", Map.of(MatterField.PRACTICE_AREA, new FieldEdit("", endless)), null));

        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertStands("Intake", Priority.NORMAL);
    }

    @Test
    void changesNothingForWhoMayOnlyRead() {
        board.let(ben.id(), BoardRole.READER);

        assertThat(matters.execute(move("Intake", "Trial"))).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));

        assertStands("Intake", Priority.NORMAL);
    }

    @Test
    void movesAndKeepsWhatAColleagueHasWritten() {
        byCleo(priority(Priority.NORMAL, Priority.LOW));
        MatterCommand.Move move = move("Intake", "Trial");

        Outcome outcome = matters.execute(move);

        assertStands("Trial", Priority.LOW);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflicted.class, conflicted -> {
            assertThat(conflicted.revision()).isEqualTo(board.now().revision());
            assertThat(conflicted.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.field()).isEqualTo(MatterField.PRIORITY);
                assertThat(conflict.theirs()).isEqualTo(Priority.LOW);
                assertThat(conflict.mine()).isEqualTo(Priority.HIGH);
                assertThat(conflict.author())
                        .extracting(FieldConflict.Author::name)
                        .isEqualTo(cleo.name());
            });
        });
        assertThat(matters.execute(move)).as("sent again").isEqualTo(outcome);
    }

    @Test
    void answersTheSameWhenItIsSentAgain() {
        MatterCommand.Move move = move("Intake", "Trial");
        Outcome first = matters.execute(move);
        BoardSnapshot after = board.now();

        assertThat(matters.execute(move)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void takesBothBackInOneChange() {
        Revision left = view.does(move("Intake", "Trial"));
        BoardSnapshot before = board.now();

        view.takesBack(left, back());

        assertStands("Intake", Priority.NORMAL);
        assertThat(board.titles("Intake")).containsExactly("L", "M");
        assertThat(reader.after(before).changes()).hasSize(1);
    }

    @Test
    void goesBackWithoutTheFieldThatAColleagueHasWrittenSince() {
        Revision left = view.does(move("Intake", "Trial"));
        byCleo(priority(Priority.HIGH, Priority.LOW));

        Outcome outcome = view.takesBack(left, back());

        assertStands("Intake", Priority.LOW);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts()).hasSize(1));
    }

    @Test
    void staysAsItIsWhereAColleagueHasMovedItSince() {
        Revision left = view.does(move("Intake", "Trial"));
        byCleo(board.move(m, "Trial", "Appeal"));

        assertThat(view.takesBack(left, back())).isInstanceOf(Outcome.Stale.class);

        assertStands("Appeal", Priority.HIGH);
    }

    @Test
    void takesBackNoFieldThatAColleagueHadWrittenAlready() {
        byCleo(priority(Priority.NORMAL, Priority.HIGH));
        Revision left = view.does(move("Intake", "Trial"));

        view.takesBack(left, back());

        assertStands("Intake", Priority.HIGH);
    }

    @Test
    void closesAndOpensWithTheStageAsEver() {
        Revision left = view.does(move("Intake", "Closed"));
        assertThat(board.open(m).details().status()).isEqualTo(MatterStatus.CLOSED);

        view.takesBack(left, move("Closed", "Intake", NORMAL, l));

        assertStands("Intake", Priority.NORMAL);
        assertThat(board.open(m).details().status()).isEqualTo(MatterStatus.OPEN);
    }

    /** What closed it was another move. */
    @Test
    void staysClosedWhereOnlyALaneIsTakenBack() {
        view.moves(m, "Intake", "Closed");
        Revision left = view.does(move("Closed", "Closed"));

        view.takesBack(left, move("Closed", "Closed", NORMAL, null));

        assertStands("Closed", Priority.NORMAL);
        assertThat(board.open(m).details().status()).isEqualTo(MatterStatus.CLOSED);
    }

    private MatterCommand.Move back() {
        return move("Trial", "Intake", NORMAL, l);
    }

    private MatterCommand.Move move(String from, String to) {
        return move(from, to, null);
    }

    private MatterCommand.Move move(String from, String to, @Nullable MatterId above) {
        return move(from, to, URGENT, above);
    }

    private MatterCommand.Move move(
            String from, String to, Map<MatterField, FieldEdit> edits, @Nullable MatterId above) {
        return board.move(m, from, to, above, null).with(edits);
    }

    private MatterCommand.Edit priority(Priority from, Priority to) {
        return new MatterCommand.Edit(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                m,
                Map.of(MatterField.PRIORITY, new FieldEdit(from, to)));
    }

    private void byCleo(MatterCommand command) {
        PersonFixture.signIn(cleo);
        assertThat(matters.execute(command)).isInstanceOf(Outcome.Applied.class);
        PersonFixture.signIn(ben);
    }

    private void assertStands(String stage, Priority priority) {
        OpenMatter now = board.open(m);
        assertThat(now.stage()).isEqualTo(board.stage(stage));
        assertThat(now.details().priority()).isEqualTo(priority);
    }
}
