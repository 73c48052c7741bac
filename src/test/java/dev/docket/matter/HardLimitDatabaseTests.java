package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Trial holds A and B, from the top, and takes two matters; Intake holds M. */
@DatabaseTest
class HardLimitDatabaseTests {

    private static final int CROWD = 50;

    /** Fewer than there are connections: who waits for one of those gives up after a while. */
    private static final int AT_THE_DOOR = 8;

    @Autowired
    private MatterService matters;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId a;
    private MatterId b;
    private MatterId m;

    @BeforeEach
    void fillTrial() {
        board = BoardFixture.in(context);
        b = board.add("Trial", "B");
        a = board.add("Trial", "A");
        m = board.add("Intake", "M");
        limit(2, true);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void refusesWhatComesFromAnotherStage() {
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.move(m, "Intake", "Trial", a, b))).isEqualTo(full(2));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void refusesANewMatterAndGivesNoNumberForIt() {
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.create("Trial", "New"))).isEqualTo(full(2));
        assertThat(board.now()).isEqualTo(before);

        var next = (Outcome.Applied) matters.execute(board.create("Intake", "New"));
        assertThat(next.number().value()).endsWith("00004");
    }

    @Test
    void refusesWhatComesFromTheArchive() {
        matters.execute(board.archive(a));
        matters.execute(board.move(m, "Intake", "Trial"));
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.restore(a))).isEqualTo(full(2));
        assertThat(board.now()).isEqualTo(before);

        matters.execute(board.move(m, "Trial", "Intake"));
        assertThat(matters.execute(board.restore(a))).isInstanceOf(Outcome.Applied.class);
        assertThat(board.titles("Trial")).containsExactly("A", "B");
    }

    @Test
    void takesTheLastFreePlace() {
        matters.execute(board.move(a, "Trial", "Appeal"));

        assertThat(matters.execute(board.move(m, "Intake", "Trial"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.move(a, "Appeal", "Trial"))).isEqualTo(full(2));

        assertThat(board.titles("Trial")).containsExactly("B", "M");
    }

    @Test
    void countsNeitherArchivedNorDeletedMatters() {
        matters.execute(board.archive(a));
        matters.execute(board.archive(b));
        board.carryOut(board.delete(b));

        assertThat(matters.execute(board.move(m, "Intake", "Trial"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.create("Trial", "New"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.create("Trial", "One more"))).isEqualTo(full(2));
    }

    @Test
    void letsMattersMoveWithinAnOverfullStageAndOutOfIt() {
        limit(1, true);

        assertThat(matters.execute(board.move(a, "Trial", "Trial", b, null))).isInstanceOf(Outcome.Applied.class);
        assertThat(board.titles("Trial")).containsExactly("B", "A");

        assertThat(matters.execute(board.move(a, "Trial", "Appeal"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.move(a, "Appeal", "Trial"))).isEqualTo(full(1));
    }

    @Test
    void letsEverythingInAtASoftLimit() {
        limit(2, false);
        matters.execute(board.archive(a));

        assertThat(matters.execute(board.create("Trial", "New"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.move(m, "Intake", "Trial"))).isInstanceOf(Outcome.Applied.class);
        assertThat(matters.execute(board.restore(a))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("A", "New", "B", "M");
    }

    @Test
    void tellsWhereAStaleCardIsRatherThanThatTheStageIsFull() {
        matters.execute(board.move(m, "Intake", "Appeal"));

        assertThat(matters.execute(board.move(m, "Intake", "Trial"))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void answersARepeatedMoveAsBeforeThoughTheStageIsFullNow() {
        limit(3, true);
        MatterCommand.Move move = board.move(m, "Intake", "Trial");
        Outcome first = matters.execute(move);

        assertThat(matters.execute(move)).isEqualTo(first).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void holdsAgainstACrowdThatComesAtOnce() throws Exception {
        limit(4, true);
        var door = new Semaphore(AT_THE_DOOR);
        List<Callable<Outcome>> drops = IntStream.range(0, CROWD)
                .mapToObj(each -> board.add("Intake", "Matter " + each))
                .<Callable<Outcome>>map(each -> () -> through(door, board.move(each, "Intake", "Trial")))
                .toList();

        List<Outcome> outcomes = Together.run(drops);

        assertThat(outcomes).filteredOn(Outcome.Applied.class::isInstance).hasSize(2);
        assertThat(outcomes).filteredOn(full(4)::equals).hasSize(CROWD - 2);
        assertThat(board.titles("Trial")).hasSize(4).startsWith("A", "B");
        assertThat(board.titles("Intake")).hasSize(CROWD - 1);
    }

    private static Outcome full(int limit) {
        return new Outcome.Refused(new FullStage("Trial", limit));
    }

    private Outcome through(Semaphore door, MatterCommand command) throws InterruptedException {
        door.acquire();
        try {
            return matters.execute(command);
        } finally {
            door.release();
        }
    }

    private void limit(int most, boolean hard) {
        BoardOutcome outcome = board.change(
                (id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), most, hard));
        assertThat(outcome).isInstanceOf(BoardOutcome.Applied.class);
    }
}
