package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A move into a closing stage closes a matter, and one out of it opens it again, in the same change. */
@DatabaseTest
class ClosingStageDatabaseTests {

    private static final Origin OTHER_VIEW = new Origin("other view");

    @Autowired
    private BoardReader reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;

    @BeforeEach
    void makeBoard() {
        board = BoardFixture.in(context);
        matter = board.add("Trial", "Abbott v. Baxter");
    }

    @Test
    void closesWhatComesToAClosingStage() {
        BoardSnapshot before = board.now();

        board.carryOut(board.move(matter, "Trial", "Closed"));

        assertThat(status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(closed()).containsExactly(today());
        BoardStep step = reader.after(before);
        assertThat(step.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_MOVED);
            assertThat(change.fields())
                    .isEqualTo(Map.of(
                            Change.STAGE,
                            FieldChange.of(board.stage("Trial"), board.stage("Closed")),
                            "status",
                            FieldChange.of(MatterStatus.OPEN, MatterStatus.CLOSED),
                            Change.CLOSED,
                            FieldChange.of(null, today())));
        });
        assertThat(step.snapshot()).isEqualTo(board.now());
    }

    @Test
    void opensWhatLeavesIt() {
        board.carryOut(board.move(matter, "Trial", "Closed"));

        board.carryOut(board.move(matter, "Closed", "Appeal"));

        assertThat(status()).isEqualTo(MatterStatus.OPEN);
        assertThat(closed()).isEmpty();
    }

    @Test
    void tellsItsDayToWhoeverOpensIt() {
        assertThat(board.open(matter).closed()).isNull();

        board.carryOut(board.move(matter, "Trial", "Closed"));

        assertThat(board.open(matter).closed()).isEqualTo(today());
    }

    @Test
    void leavesTheStatusAloneEverywhereElse() {
        turn(MatterStatus.ON_HOLD);
        board.carryOut(board.move(matter, "Trial", "Appeal"));
        assertThat(status()).isEqualTo(MatterStatus.ON_HOLD);

        board.change((id, origin, of) -> new BoardCommand.CloseStage(id, origin, of, board.stage("Motions"), true));
        turn(MatterStatus.CLOSED);
        board.carryOut(board.move(matter, "Appeal", "Closed"));
        board.carryOut(board.move(matter, "Closed", "Motions"));

        assertThat(status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(closed()).containsExactly(today());
    }

    @Test
    void givesBackWhatItWasWhenTheMoveIsUndoneAndDoneAgain() {
        turn(MatterStatus.ON_HOLD);
        Revision moved = board.carryOut(board.move(matter, "Trial", "Closed")).revision();

        Revision undone = board.carryOut(undo(moved, "Closed", "Trial")).revision();
        assertThat(status()).isEqualTo(MatterStatus.ON_HOLD);
        assertThat(closed()).isEmpty();

        board.carryOut(undo(undone, "Trial", "Closed"));
        assertThat(status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(closed()).containsExactly(today());
    }

    @Test
    void keepsAStatusThatSomebodyElseHasGivenSince() {
        Revision moved = board.carryOut(board.move(matter, "Trial", "Closed")).revision();
        MatterDetails now = board.open(matter).details();
        board.carryOut(new MatterCommand.Edit(
                CommandId.random(),
                OTHER_VIEW,
                board.id(),
                matter,
                FieldEdit.between(now, now.with(MatterField.STATUS, MatterStatus.ON_HOLD))));

        board.carryOut(undo(moved, "Closed", "Trial"));

        assertThat(status()).isEqualTo(MatterStatus.ON_HOLD);
    }

    @Test
    void givesSeveralBackWhatTheyWere() {
        turn(MatterStatus.ON_HOLD);
        MatterId other = board.add("Trial", "Cole v. Dyer");
        CommandId id = CommandId.random();
        Outcome.Several moved = (Outcome.Several) board.attempt(new MatterCommand.Several(
                id, BoardFixture.ORIGIN, board.id(), List.of(part(id, matter), part(id, other))));
        assertThat(status()).isEqualTo(MatterStatus.CLOSED);

        CommandId back = CommandId.random();
        board.attempt(new MatterCommand.Several(
                back,
                BoardFixture.ORIGIN,
                board.id(),
                List.of(
                        undo(back.of(matter), moved.revision(), matter, "Closed", "Trial"),
                        undo(back.of(other), moved.revision(), other, "Closed", "Trial"))));

        assertThat(status()).isEqualTo(MatterStatus.ON_HOLD);
        assertThat(board.open(other).details().status()).isEqualTo(MatterStatus.OPEN);
    }

    @Test
    void closesWhatBeginsThereUnlessItIsOnHold() {
        MatterId added = board.add("Closed", "Cole v. Dyer");
        MatterId held = board.carryOut(board.create(
                        "Closed", MatterDetails.titled("Ellis v. Ford").with(MatterField.STATUS, MatterStatus.ON_HOLD)))
                .matter();

        assertThat(board.open(added).details().status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(board.open(held).details().status()).isEqualTo(MatterStatus.ON_HOLD);
    }

    @Test
    void notesTheDayAlsoWhereSomebodyClosesItByHand() {
        BoardSnapshot before = board.now();

        turn(MatterStatus.CLOSED);
        assertThat(closed()).containsExactly(today());
        turn(MatterStatus.OPEN);
        assertThat(closed()).isEmpty();

        assertThat(reader.after(before).changes())
                .extracting(change -> change.fields().get(Change.CLOSED))
                .containsExactly(FieldChange.of(null, today()), FieldChange.of(today(), null));
    }

    @Test
    void expectsTheSame() {
        BoardSnapshot before = board.now();
        MatterCommand.Move move = board.move(matter, "Trial", "Closed");

        BoardSnapshot expected = ExpectedBoard.after(before, move, clock.instant());
        assertThat(expected.matter(matter).orElseThrow().details().status()).isEqualTo(MatterStatus.CLOSED);
        board.carryOut(move);
        BoardSnapshot back = ExpectedBoard.after(board.now(), board.move(matter, "Closed", "Trial"), clock.instant());

        assertThat(back.matter(matter).orElseThrow().details().status()).isEqualTo(MatterStatus.OPEN);
    }

    private void turn(MatterStatus status) {
        MatterDetails now = board.open(matter).details();
        board.carryOut(board.edit(matter, now, now.with(MatterField.STATUS, status)));
    }

    private MatterCommand.Part part(CommandId id, MatterId each) {
        return new MatterCommand.Move(
                id.of(each),
                BoardFixture.ORIGIN,
                board.id(),
                each,
                board.stage("Trial"),
                board.stage("Closed"),
                null,
                null);
    }

    private MatterCommand.Undo undo(Revision left, String from, String to) {
        return undo(CommandId.random(), left, matter, from, to);
    }

    private MatterCommand.Undo undo(CommandId id, Revision left, MatterId each, String from, String to) {
        return new MatterCommand.Undo(
                left,
                new MatterCommand.Move(
                        id, BoardFixture.ORIGIN, board.id(), each, board.stage(from), board.stage(to), null, null));
    }

    private MatterStatus status() {
        return board.open(matter).details().status();
    }

    private List<LocalDate> closed() {
        return database.sql("select closed from matter where id = ? and closed is not null")
                .param(matter.value())
                .query(LocalDate.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
