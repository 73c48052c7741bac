package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Intake holds A, B and C, from the top; Trial holds T. Ben moves several at once; Cleo is his colleague. */
@DatabaseTest
class SeveralMovesDatabaseTests {

    private static final Origin VIEW = new Origin("view-ben");

    private static final int CROWD = 20;

    /** Fewer than there are connections: who waits for one of those gives up after a while. */
    private static final int AT_THE_DOOR = 8;

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ConflictCount conflicts;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private MatterId a;
    private MatterId b;
    private MatterId c;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
        c = board.add("Intake", "C");
        b = board.add("Intake", "B");
        a = board.add("Intake", "A");
        board.add("Trial", "T");
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void standAtTheEndInTheOrderOfTheCommand() {
        BoardSnapshot before = board.now();

        Outcome.Several outcome = move("Trial", a, c);

        assertThat(board.titles("Trial")).containsExactly("T", "A", "C");
        assertThat(board.titles("Intake")).containsExactly("B");
        assertThat(outcome.done()).containsExactlyInAnyOrder(a, c);
        List<Change> changes = reader.after(before).changes();
        assertThat(changes).extracting(Change::matter).containsExactly(a, c);
        assertThat(changes).extracting(Change::kind).containsOnly(ChangeKind.MATTER_MOVED);
        assertThat(changes)
                .extracting(Change::revision)
                .containsExactly(before.revision().plus(1), before.revision().plus(2));
        assertThat(outcome.revision()).isEqualTo(changes.getLast().revision());
    }

    @Test
    void leaveAloneWhatAColleagueHasMovedOrArchived() {
        byCleo(board.move(a, "Intake", "Appeal"));
        byCleo(board.archive(b));
        long conflictsBefore = conflicts.total();

        Outcome.Several outcome = move("Trial", a, b, c);

        assertThat(board.titles("Trial")).containsExactly("T", "C");
        assertThat(board.titles("Appeal")).containsExactly("A");
        assertThat(outcome.done()).containsExactly(c);
        assertThat(outcome.each().get(a)).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.movedBy()).isEqualTo(cleo.name());
            assertThat(stale.stageNow()).isEqualTo(board.stage("Appeal"));
        });
        assertThat(outcome.each()).containsEntry(b, new Outcome.Gone(cleo.name()));
        assertThat(conflicts.total()).isEqualTo(conflictsBefore + 1);
    }

    @Test
    void writeNothingIfAllStay() {
        byCleo(board.archive(a));
        BoardSnapshot before = board.now();

        Outcome.Several outcome = move("Trial", a);

        assertThat(outcome).isEqualTo(new Outcome.Several(before.revision(), outcome.each()));
        assertThat(outcome.done()).isEmpty();
        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void areRefusedAltogetherIfTheStageTakesNotAllOfThem() {
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 3, true));
        BoardSnapshot before = board.now();

        assertThat(matters.execute(command("Trial", a, b, c)))
                .isEqualTo(new Outcome.Refused(new FullStage("Trial", 3)));

        assertThat(board.now()).isEqualTo(before);
        assertThat(reader.after(before).changes()).isEmpty();
        assertThat(move("Trial", a, b).done()).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void areRefusedAltogetherIfTheStageHasBeenRemoved() {
        MatterCommand.Several command = command("Appeal", a, b);
        board.change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, board.stage("Appeal")));

        assertThat(matters.execute(command)).isEqualTo(new Outcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(board.titles("Intake")).containsExactly("A", "B", "C");
    }

    @Test
    void passASoftLimit() {
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 2, false));

        assertThat(move("Trial", a, b, c).done()).hasSize(3);
    }

    @Test
    void changeNothingIfTheyAreSentAgain() {
        byCleo(board.move(a, "Intake", "Appeal"));
        MatterCommand.Several command = command("Trial", a, b, c);
        Outcome first = matters.execute(command);
        byCleo(board.move(b, "Trial", "Closed"));
        BoardSnapshot after = board.now();

        assertThat(matters.execute(command)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void leaveWhatStayedWhereItIsIfTheyAreSentAgain() {
        byCleo(board.move(a, "Intake", "Appeal"));
        MatterCommand.Several command = command("Trial", a, b);
        matters.execute(command);
        byCleo(board.move(a, "Appeal", "Intake"));
        BoardSnapshot after = board.now();

        assertThat(((Outcome.Several) matters.execute(command)).done()).containsExactly(b);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void areCarriedOutOnceIfTheyComeTwiceAtTheSameTime() throws Exception {
        BoardSnapshot before = board.now();
        MatterCommand.Several command = command("Trial", a, b, c);

        List<Outcome> outcomes = Together.run(() -> matters.execute(command), () -> matters.execute(command));

        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(reader.after(before).changes()).hasSize(3);
    }

    @Test
    void keepAStrictOrderInACrowd() throws Exception {
        var door = new Semaphore(AT_THE_DOOR);
        List<Callable<Outcome>> moves = IntStream.range(0, CROWD)
                .mapToObj(each ->
                        command("Trial", board.add("Intake", "One " + each), board.add("Intake", "Other " + each)))
                .<Callable<Outcome>>map(each -> () -> through(door, each))
                .toList();
        BoardSnapshot before = board.now();

        List<Outcome> outcomes = Together.run(moves);

        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(((Outcome.Several) outcome).done()).hasSize(2));
        List<MatterSnapshot> trial =
                board.now().stage(board.stage("Trial")).orElseThrow().matters();
        assertThat(trial).hasSize(1 + 2 * CROWD);
        assertThat(trial).extracting(MatterSnapshot::rank).isSorted().doesNotHaveDuplicates();
        assertThat(reader.after(before).changes())
                .extracting(Change::revision)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 2 * CROWD)
                        .mapToObj(before.revision()::plus)
                        .toList());
    }

    @Test
    void goBackToTheirOldPlacesInOneStep() {
        MatterCommand.Several command = command("Trial", a, b, c);
        Revision left = ((Outcome.Several) matters.execute(command)).revision();

        Outcome.Several undone = undo(left, back(a, null, b), back(b, a, c), back(c, b, null));

        assertThat(undone.done()).hasSize(3);
        assertThat(board.titles("Intake")).containsExactly("A", "B", "C");
        assertThat(board.titles("Trial")).containsExactly("T");
    }

    @Test
    void goBackExceptWhatAColleagueHasMovedSince() {
        MatterCommand.Several command = command("Trial", a, b, c);
        Revision left = ((Outcome.Several) matters.execute(command)).revision();
        byCleo(board.move(b, "Trial", "Trial"));

        Outcome.Several undone = undo(left, back(a, null, b), back(b, a, c), back(c, b, null));

        assertThat(undone.done()).containsExactlyInAnyOrder(a, c);
        assertThat(undone.each().get(b)).isInstanceOf(Outcome.Stale.class);
        assertThat(board.titles("Intake")).containsExactly("A", "C");
        assertThat(board.titles("Trial")).containsExactly("T", "B");
    }

    @Test
    void areNotForWhoMayOnlyRead() {
        board.change((id, origin, of) -> new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), BoardRole.READER));

        assertThat(matters.execute(command("Trial", a, b))).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));
    }

    private Outcome.Several move(String to, MatterId... moving) {
        return (Outcome.Several) matters.execute(command(to, moving));
    }

    /** From Intake. */
    private MatterCommand.Several command(String to, MatterId... moving) {
        CommandId id = CommandId.random();
        List<MatterCommand.Part> parts = Stream.of(moving)
                .<MatterCommand.Part>map(each -> part(id, board.move(each, "Intake", to)))
                .toList();
        return new MatterCommand.Several(id, VIEW, board.id(), parts);
    }

    private Outcome.Several undo(Revision left, MatterCommand.Move... moves) {
        CommandId id = CommandId.random();
        List<MatterCommand.Part> parts = Stream.of(moves)
                .<MatterCommand.Part>map(move -> new MatterCommand.Undo(left, part(id, move)))
                .toList();
        return (Outcome.Several) matters.execute(new MatterCommand.Several(id, VIEW, board.id(), parts));
    }

    private MatterCommand.Move back(MatterId matter, @Nullable MatterId above, @Nullable MatterId below) {
        return board.move(matter, "Trial", "Intake", above, below);
    }

    private static MatterCommand.Move part(CommandId id, MatterCommand.Move move) {
        return new MatterCommand.Move(
                id.of(move.matter()),
                VIEW,
                move.board(),
                move.matter(),
                move.from(),
                move.to(),
                move.above(),
                move.below());
    }

    private Outcome through(Semaphore door, MatterCommand command) throws InterruptedException {
        door.acquire();
        try {
            return matters.execute(command);
        } finally {
            door.release();
        }
    }

    private void byCleo(MatterCommand command) {
        assertThat(PersonFixture.as(cleo, () -> matters.execute(command))).isInstanceOf(Outcome.Applied.class);
    }
}
