package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.PageTest;
import dev.docket.board.ui.History.Direction;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is taken back when, on a board with one matter and with a server that answers when the test wants. */
class UndoingTests extends PageTest implements CardMoves.Board {

    private static final MatterNumber NUMBER = new MatterNumber("2026-00001");
    private static final MatterId MATTER = new MatterId(1);
    private static final StageId INTAKE = new StageId(1);
    private static final StageId TRIAL = new StageId(2);
    private static final Origin ORIGIN = new Origin("test");

    private final Deque<Sent> sent = new ArrayDeque<>();
    private final List<MatterId> drawn = new ArrayList<>();
    private BoardSnapshot board = new BoardSnapshot(
            new BoardId(1),
            "Litigation",
            new Revision(1),
            List.of(stage(INTAKE, List.of(matter())), stage(TRIAL, List.of())),
            Map.of());
    private final Undoing undoing = new Undoing(
            this,
            () -> Optional.of(board),
            drawn::add,
            new UndoText(
                    (key, values) -> key, new RefusalText((key, values) -> key, Clock.systemUTC()), String::valueOf));

    @Test
    void takesBackWhatWasDoneLast() {
        move();
        answer(applied(10));

        undoing.want(Direction.UNDO);

        assertThat(undone()).isEqualTo(new Revision(10));
    }

    @Test
    void doesNothingIfNothingWasDone() {
        undoing.want(Direction.UNDO);
        undoing.want(Direction.REDO);

        assertThat(sent).isEmpty();
    }

    @Test
    void waitsForWhatIsStillBeingSaved() {
        move();
        undoing.want(Direction.UNDO);
        assertThat(sent).hasSize(1);

        answer(applied(10));

        assertThat(undone()).isEqualTo(new Revision(10));
    }

    @Test
    void comesToNothingIfNobodyCanSayWhatBecameOfIt() {
        move();
        answer(applied(10));
        move();
        undoing.want(Direction.UNDO);

        unanswered();

        assertThat(sent).isEmpty();
    }

    @Test
    void takesTheSameStepBackOnceMoreIfNobodyCanSayWhatBecameOfThat() {
        move();
        answer(applied(10));
        move();
        answer(applied(11));
        undoing.want(Direction.UNDO);
        unanswered();

        undoing.want(Direction.UNDO);

        assertThat(undone()).isEqualTo(new Revision(11));
    }

    @Test
    void takesAStepBackOnceThatWasTriedAgain() {
        move();
        answer(applied(10));
        move();
        answer(applied(11));
        undoing.want(Direction.UNDO);
        Sent undo = sent.element();
        unanswered();

        undoing.sent(undo.command());
        sent.add(undo);
        answer(applied(12));
        undoing.want(Direction.UNDO);

        assertThat(undone()).isEqualTo(new Revision(10));
    }

    /** It was done, and only the answer was lost: by then the board shows it. */
    @Test
    void takesBackWhatWasDoneBeforeItWasTriedAgain() {
        send(NUMBER.value(), (id, origin, of) -> new MatterCommand.Archive(id, origin, of, MATTER), outcome -> {});
        Sent archive = sent.element();
        unanswered();
        board = new BoardSnapshot(
                board.id(), "Litigation", new Revision(10), List.of(stage(TRIAL, List.of())), Map.of());

        undoing.sent(archive.command());
        sent.add(archive);
        answer(applied(10));
        undoing.want(Direction.UNDO);

        assertThat(undone()).isEqualTo(new Revision(10));
    }

    @Test
    void letsBeDrawnWhatGoesBack() {
        move();
        answer(applied(10));

        undoing.want(Direction.UNDO);

        assertThat(drawn).containsExactly(MATTER);
    }

    @Test
    void takesStepByStepBack() {
        move();
        answer(applied(10));
        move();
        answer(applied(11));

        undoing.want(Direction.UNDO);
        undoing.want(Direction.UNDO);
        assertThat(sent).hasSize(1);
        assertThat(undone()).isEqualTo(new Revision(11));
        answer(applied(12));

        assertThat(undone()).isEqualTo(new Revision(10));
    }

    @Test
    void doesAgainWhatWasTakenBack() {
        move();
        answer(applied(10));
        undoing.want(Direction.UNDO);
        answer(applied(11));

        undoing.want(Direction.REDO);

        assertThat(undone()).isEqualTo(new Revision(11));
        answer(applied(12));
        undoing.want(Direction.UNDO);
        assertThat(undone()).isEqualTo(new Revision(12));
    }

    @Test
    void knowsNothingOfWhatWasRefused() {
        move();
        answer(new Outcome.Gone("Cleo"));

        undoing.want(Direction.UNDO);

        assertThat(sent).isEmpty();
    }

    @Test
    void offersNothingAgainThatCouldNotBeTakenBack() {
        move();
        answer(applied(10));
        undoing.want(Direction.UNDO);
        answer(new Outcome.Stale(MATTER, NUMBER, TRIAL, "Cleo", Instant.EPOCH));

        undoing.want(Direction.UNDO);
        undoing.want(Direction.REDO);

        assertThat(sent).isEmpty();
    }

    @Test
    void takesBackOfSeveralMovesWhatWasDone() {
        moveTogether();
        answer(several(10, applied(10)));

        undoing.want(Direction.UNDO);

        var undo = (MatterCommand.Several) sent.element().command();
        assertThat(undo.parts())
                .singleElement()
                .isInstanceOfSatisfying(
                        MatterCommand.Undo.class,
                        part -> assertThat(part.left()).isEqualTo(new Revision(10)));
        assertThat(drawn).contains(MATTER);
    }

    @Test
    void takesNothingBackIfAllOfThemStayed() {
        moveTogether();
        answer(several(9, new Outcome.Gone("Cleo")));

        undoing.want(Direction.UNDO);

        assertThat(sent).isEmpty();
    }

    @Test
    void doesSeveralMovesAgainThatWereTakenBack() {
        moveTogether();
        answer(several(10, applied(10)));
        undoing.want(Direction.UNDO);
        answer(several(11, applied(11)));

        undoing.want(Direction.REDO);

        assertThat(sent.element().command()).isInstanceOf(MatterCommand.Several.class);
    }

    @Test
    void takesSeveralMovesBackOnceMoreIfNobodyCanSayWhatBecameOfThat() {
        moveTogether();
        answer(several(10, applied(10)));
        undoing.want(Direction.UNDO);
        unanswered();

        undoing.want(Direction.UNDO);

        assertThat(sent).hasSize(1);
    }

    private void moveTogether() {
        send(
                "",
                (id, origin, of) -> new MatterCommand.Several(
                        id,
                        origin,
                        of,
                        List.of(new MatterCommand.Move(id.of(MATTER), origin, of, MATTER, INTAKE, TRIAL, null, null))),
                outcome -> {});
    }

    private static Outcome several(long revision, Outcome only) {
        return new Outcome.Several(new Revision(revision), Map.of(MATTER, only));
    }

    @Override
    public void send(String subject, CommandId id, CommandRunner.Wish wish, Errand.Sender sender) {
        MatterCommand command = wish.as(id, ORIGIN, board.id());
        undoing.sent(command);
        sent.add(new Sent(command, sender));
    }

    @Override
    public Optional<BoardSnapshot> caughtUp(Set<MatterId> refused) {
        return Optional.of(board);
    }

    private void move() {
        send(
                NUMBER.value(),
                (id, origin, of) -> new MatterCommand.Move(id, origin, of, MATTER, INTAKE, TRIAL, null, null),
                outcome -> {});
    }

    private void answer(Outcome outcome) {
        Sent oldest = sent.remove();
        oldest.sender().decided(outcome);
        undoing.decided(oldest.command(), Optional.of(outcome));
    }

    private void unanswered() {
        undoing.decided(sent.remove().command(), Optional.empty());
    }

    /** What the only command that is under way takes back. */
    private Revision undone() {
        assertThat(sent).hasSize(1);
        return ((MatterCommand.Undo) sent.element().command()).left();
    }

    private static Outcome applied(long revision) {
        return new Outcome.Applied(new Revision(revision), MATTER, NUMBER);
    }

    private static StageSnapshot stage(StageId id, List<MatterSnapshot> matters) {
        return new StageSnapshot(id, "Stage " + id.value(), StageColour.BLUE, false, null, false, matters);
    }

    private static MatterSnapshot matter() {
        return new MatterSnapshot(
                MATTER, NUMBER, INTAKE, Rank.middle(), Instant.EPOCH, MatterDetails.titled("Abbott v. Baxter"));
    }

    private record Sent(MatterCommand command, Errand.Sender sender) {}
}
