package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Trial holds A, B and C, from the top; Intake holds M. */
@DatabaseTest
class MatterMoveDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private MatterId a;
    private MatterId b;
    private MatterId c;
    private MatterId m;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
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
    void movesBetweenNeighbours() {
        BoardSnapshot before = board.now();

        var outcome = (Outcome.Applied) matters.execute(board.move(m, "Intake", "Trial", a, b));

        assertThat(board.titles("Intake")).isEmpty();
        assertThat(board.titles("Trial")).containsExactly("A", "M", "B", "C");
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.revision()).isEqualTo(outcome.revision());
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_MOVED);
            assertThat(change.actor()).isEqualTo(ben.id());
            assertThat(change.fields().get(Change.STAGE))
                    .isEqualTo(FieldChange.of(board.stage("Intake"), board.stage("Trial")));
        });
    }

    @Test
    void movesToTheTopAndToTheEnd() {
        matters.execute(board.move(m, "Intake", "Trial", null, a));
        assertThat(board.titles("Trial")).containsExactly("M", "A", "B", "C");

        matters.execute(board.move(m, "Trial", "Trial", c, null));
        assertThat(board.titles("Trial")).containsExactly("A", "B", "C", "M");
    }

    @Test
    void movesIntoAnEmptyStage() {
        matters.execute(board.move(m, "Intake", "Appeal"));

        assertThat(board.titles("Appeal")).containsExactly("M");
    }

    @Test
    void standsRightBelowItsUpperNeighbourIfThoseHaveMovedApart() {
        matters.execute(board.move(c, "Trial", "Trial", a, b));

        matters.execute(board.move(m, "Intake", "Trial", a, b));

        assertThat(board.titles("Trial")).containsExactly("A", "M", "C", "B");
    }

    @Test
    void followsTheLowerNeighbourIfTheUpperHasGone() {
        matters.execute(board.archive(a));

        matters.execute(board.move(m, "Intake", "Trial", a, b));

        assertThat(board.titles("Trial")).containsExactly("M", "B", "C");
    }

    @Test
    void followsTheUpperNeighbourIfTheLowerHasGone() {
        matters.execute(board.move(b, "Trial", "Appeal"));

        matters.execute(board.move(m, "Intake", "Trial", a, b));

        assertThat(board.titles("Trial")).containsExactly("A", "M", "C");
    }

    @Test
    void goesToTheEndIfBothNeighboursHaveGone() {
        matters.execute(board.archive(a));
        matters.execute(board.move(b, "Trial", "Appeal"));

        matters.execute(board.move(m, "Intake", "Trial", a, b));

        assertThat(board.titles("Trial")).containsExactly("C", "M");
    }

    @Test
    void goesToTheTopIfWhatWasBelowItThereHasGone() {
        matters.execute(board.archive(a));

        matters.execute(board.move(m, "Intake", "Trial", null, a));

        assertThat(board.titles("Trial")).containsExactly("M", "B", "C");
    }

    @Test
    void takesNoNeighbourFromAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);
        MatterId stranger = other.add("Trial", "Stranger");

        matters.execute(board.move(m, "Intake", "Trial", stranger, stranger));

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C", "M");
        assertThat(other.titles("Trial")).containsExactly("Stranger");
    }

    @Test
    void tellsWhoMovedAStaleCardWhereAndWhen() {
        BoardSnapshot seen = board.now();
        PersonFixture.as(cleo, () -> matters.execute(board.move(m, "Intake", "Trial", a, b)));
        Instant movedAt = reader.after(seen).changes().getFirst().at();
        matters.execute(board.move(m, "Trial", "Trial", c, null));
        BoardSnapshot before = board.now();

        Outcome outcome = matters.execute(board.move(m, "Intake", "Appeal"));

        MatterNumber number = board.open(m).number();
        assertThat(outcome).isEqualTo(new Outcome.Stale(m, number, board.stage("Trial"), cleo.name(), movedAt));
        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void tellsWhoAddedAStaleCardThatWasNeverMoved() {
        var created = (Outcome.Applied) PersonFixture.as(cleo, () -> matters.execute(board.create("Intake", "New")));

        var outcome = (Outcome.Stale) matters.execute(board.move(created.matter(), "Trial", "Appeal"));

        assertThat(outcome.stageNow()).isEqualTo(board.stage("Intake"));
        assertThat(outcome.movedBy()).isEqualTo(cleo.name());
    }

    @Test
    void movesAnywayFromWhereItIsNow() {
        matters.execute(board.move(m, "Intake", "Trial"));
        var stale = (Outcome.Stale) matters.execute(board.move(m, "Intake", "Appeal"));

        var anyway = new MatterCommand.Move(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                m,
                stale.stageNow(),
                board.stage("Appeal"),
                null,
                null);

        assertThat(matters.execute(anyway)).isInstanceOf(Outcome.Applied.class);
        assertThat(board.titles("Appeal")).containsExactly("M");
    }

    @Test
    void takesNewOrderWithinAStageFromBoth() {
        PersonFixture.as(cleo, () -> matters.execute(board.move(a, "Trial", "Trial", c, null)));

        assertThat(matters.execute(board.move(a, "Trial", "Trial", b, c))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("B", "A", "C");
    }

    @Test
    void writesNothingForACardDroppedWhereItWas() {
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.move(b, "Trial", "Trial", a, c))).isEqualTo(new Outcome.Unchanged(b));
        assertThat(matters.execute(board.move(b, "Trial", "Trial", b, c))).isEqualTo(new Outcome.Unchanged(b));
        assertThat(matters.execute(board.move(a, "Trial", "Trial", null, a))).isEqualTo(new Outcome.Unchanged(a));
        assertThat(matters.execute(board.move(c, "Trial", "Trial"))).isEqualTo(new Outcome.Unchanged(c));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void movesToAnotherStageEvenIfItsNeighbourThereIsItself() {
        assertThat(matters.execute(board.move(m, "Intake", "Trial", m, null))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("A", "B", "C", "M");
    }

    @Test
    void movesNothingToAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);
        BoardSnapshot before = board.now();
        var command = new MatterCommand.Move(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                m,
                board.stage("Intake"),
                other.stage("Trial"),
                null,
                null);

        assertThat(matters.execute(command)).isEqualTo(new Outcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(board.now()).isEqualTo(before);
        assertThat(other.now().size()).isZero();
    }

    @Test
    void countsDaysFromTheArrivalInTheStage() {
        Instant arrived = stageSince(a);

        matters.execute(board.move(a, "Trial", "Trial", c, null));
        assertThat(stageSince(a)).isEqualTo(arrived);

        matters.execute(board.move(a, "Trial", "Appeal"));
        assertThat(stageSince(a)).isAfter(arrived);
    }

    private Instant stageSince(MatterId matter) {
        return board.now().matter(board.open(matter).number()).orElseThrow().stageSince();
    }
}
