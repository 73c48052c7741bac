package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a board with the matters 1 to 4 in Intake, 5 in Trial, an empty stage, and 6 and 7 in one with a limit of two. */
class ExpectedBoardTests {

    private static final Instant BEFORE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-09T09:00:00Z");
    private static final Origin ORIGIN = new Origin("test");
    private static final StageId INTAKE = new StageId(1);
    private static final StageId TRIAL = new StageId(2);
    private static final StageId EMPTY = new StageId(3);
    private static final StageId LIMITED = new StageId(4);

    private final BoardSnapshot board = board(false);

    /** 0 is no neighbour, 9 is one that is not there. */
    @ParameterizedTest
    @CsvSource({"5, 0, 5 3", "0, 5, 3 5", "9, 5, 3 5", "9, 9, 5 3", "0, 9, 3 5", "0, 0, 5 3"})
    void expectsACardWhereItWasDropped(long above, long below, String trial) {
        BoardSnapshot expected = ExpectedBoard.after(board, move(3, INTAKE, TRIAL, above, below), NOW);

        assertThat(order(expected, INTAKE)).isEqualTo("1 2 4");
        assertThat(order(expected, TRIAL)).isEqualTo(trial);
        assertThat(expected.revision()).isEqualTo(board.revision());
    }

    @Test
    void expectsACardInAnEmptyStage() {
        BoardSnapshot expected = ExpectedBoard.after(board, move(3, INTAKE, EMPTY, 0, 0), NOW);

        assertThat(order(expected, EMPTY)).isEqualTo("3");
        assertThat(matter(expected, 3).stageSince()).isEqualTo(NOW);
    }

    @Test
    void expectsAnotherOrderWithinAStage() {
        BoardSnapshot expected = ExpectedBoard.after(board, move(4, INTAKE, INTAKE, 1, 2), NOW);

        assertThat(order(expected, INTAKE)).isEqualTo("1 4 2 3");
        assertThat(matter(expected, 4).stageSince()).isEqualTo(BEFORE);
    }

    @Test
    void expectsAPlaceAndAFieldAtOnce() {
        Map<MatterField, FieldEdit> urgent =
                Map.of(MatterField.PRIORITY, new FieldEdit(Priority.NORMAL, Priority.HIGH));

        BoardSnapshot expected =
                ExpectedBoard.after(board, move(3, INTAKE, TRIAL, 0, 5).with(urgent), NOW);

        assertThat(order(expected, TRIAL)).isEqualTo("3 5");
        assertThat(matter(expected, 3).priority()).isEqualTo(Priority.HIGH);
        assertThat(ExpectedBoard.after(board, move(3, TRIAL, EMPTY, 0, 0).with(urgent), NOW))
                .isSameAs(board);
    }

    @Test
    void expectsTheFiguresOfAChecklist() {
        MatterId matter = new MatterId(3);
        BoardId of = new BoardId(1);
        CommandId id = CommandId.random();
        Origin origin = new Origin("test");
        ItemId item = ItemId.of(CommandId.random());
        BoardSnapshot added =
                ExpectedBoard.after(board, new ChecklistCommand.Add(id, origin, of, matter, new ItemText("File")), NOW);
        BoardSnapshot checked =
                ExpectedBoard.after(added, new ChecklistCommand.Check(id, origin, of, matter, item, true), NOW);

        assertThat(matter(added, 3).tally()).isEqualTo(new MatterTally(1, 0, 0));
        assertThat(matter(checked, 3).tally()).isEqualTo(new MatterTally(1, 1, 0));
        assertThat(order(checked, INTAKE)).isEqualTo(order(board, INTAKE));
        assertThat(ExpectedBoard.after(checked, new ChecklistCommand.Check(id, origin, of, matter, item, true), NOW))
                .isEqualTo(checked);
    }

    @Test
    void expectsNothingOfAMoveFromWhereTheMatterIsNot() {
        assertThat(ExpectedBoard.after(board, move(3, TRIAL, EMPTY, 0, 0), NOW)).isSameAs(board);
        assertThat(ExpectedBoard.after(board, move(9, TRIAL, EMPTY, 0, 0), NOW)).isSameAs(board);
        assertThat(ExpectedBoard.after(board, move(3, INTAKE, new StageId(9), 0, 0), NOW))
                .isSameAs(board);
    }

    @Test
    void expectsNothingOfAMoveIntoAStageThatTakesNoMore() {
        BoardSnapshot full = board(true);

        assertThat(ExpectedBoard.after(full, move(3, INTAKE, LIMITED, 6, 7), NOW))
                .isSameAs(full);
        assertThat(order(ExpectedBoard.after(board(false), move(3, INTAKE, LIMITED, 6, 7), NOW), LIMITED))
                .isEqualTo("6 3 7");
    }

    @Test
    void expectsMovesWithinAFullStageAndOutOfIt() {
        assertThat(order(ExpectedBoard.after(board(true), move(6, LIMITED, LIMITED, 7, 0), NOW), LIMITED))
                .isEqualTo("7 6");
        assertThat(order(ExpectedBoard.after(board(true), move(6, LIMITED, EMPTY, 0, 0), NOW), LIMITED))
                .isEqualTo("7");
    }

    @Test
    void expectsWhatNobodyElseChanged() {
        MatterCommand edit = edit(
                MatterField.TITLE, new FieldEdit("Matter 3", "Three"), MatterField.CLIENT, new FieldEdit("Ann", "Bob"));

        BoardSnapshot expected = ExpectedBoard.after(board, edit, NOW);

        assertThat(matter(expected, 3).title()).isEqualTo("Three");
        assertThat(matter(expected, 3).client()).isEmpty();
        assertThat(order(expected, INTAKE)).isEqualTo("1 2 3 4");
    }

    @Test
    void leavesAloneWhatNoBoardShows() {
        MatterCommand edit = edit(
                MatterField.DESCRIPTION,
                new FieldEdit("", "Text"),
                MatterField.PRIORITY,
                new FieldEdit(Priority.HIGH, Priority.LOW));

        assertThat(ExpectedBoard.after(board, edit, NOW)).isEqualTo(board);
    }

    @Test
    void expectsAnArchivedMatterToBeGone() {
        MatterCommand archive = new MatterCommand.Archive(CommandId.random(), ORIGIN, board.id(), new MatterId(2));

        assertThat(order(ExpectedBoard.after(board, archive, NOW), INTAKE)).isEqualTo("1 3 4");
        assertThat(ExpectedBoard.subjects(archive)).containsExactly(new MatterId(2));
    }

    @Test
    void expectsNothingOfWhatHasNoNumberYet() {
        MatterCommand create =
                new MatterCommand.Create(CommandId.random(), ORIGIN, board.id(), INTAKE, MatterDetails.titled("New"));

        assertThat(ExpectedBoard.after(board, create, NOW)).isSameAs(board);
        assertThat(ExpectedBoard.subjects(create)).isEmpty();
    }

    @Test
    void expectsWhatIsTakenBackToBeAsItWas() {
        BoardSnapshot moved = ExpectedBoard.after(board, move(3, INTAKE, TRIAL, 5, 0), NOW);
        MatterCommand undo = new MatterCommand.Undo(board.revision(), move(3, TRIAL, INTAKE, 2, 4));

        BoardSnapshot expected = ExpectedBoard.after(moved, undo, NOW);

        assertThat(order(expected, INTAKE)).isEqualTo("1 2 3 4");
        assertThat(order(expected, TRIAL)).isEqualTo("5");
        assertThat(ExpectedBoard.subjects(undo)).containsExactly(new MatterId(3));
    }

    @Test
    void expectsNothingOfTakingBackWhatHasGoneElsewhere() {
        MatterCommand undo = new MatterCommand.Undo(board.revision(), move(3, TRIAL, INTAKE, 2, 4));

        assertThat(ExpectedBoard.after(board, undo, NOW)).isSameAs(board);
    }

    @Test
    void expectsSeveralCardsAtTheEndInTheirOrder() {
        MatterCommand.Several moves = several(part(1, INTAKE, TRIAL), part(3, INTAKE, TRIAL), part(9, INTAKE, TRIAL));

        BoardSnapshot expected = ExpectedBoard.after(board, moves, NOW);

        assertThat(order(expected, INTAKE)).isEqualTo("2 4");
        assertThat(order(expected, TRIAL)).isEqualTo("5 1 3");
        assertThat(ExpectedBoard.subjects(moves))
                .containsExactlyInAnyOrder(new MatterId(1), new MatterId(3), new MatterId(9));
    }

    @Test
    void expectsNothingOfSeveralMovesIfTheStageTakesNotAllOfThem() {
        BoardSnapshot roomForOne = ExpectedBoard.after(board(true), move(6, LIMITED, EMPTY, 0, 0), NOW);
        MatterCommand.Several moves = several(part(1, INTAKE, LIMITED), part(3, INTAKE, LIMITED));

        assertThat(ExpectedBoard.after(roomForOne, moves, NOW)).isSameAs(roomForOne);
        assertThat(order(ExpectedBoard.after(roomForOne, several(part(1, INTAKE, LIMITED)), NOW), LIMITED))
                .isEqualTo("7 1");
    }

    @Test
    void expectsSeveralCardsThatAreTakenBackAsTheyWere() {
        BoardSnapshot moved = ExpectedBoard.after(board, several(part(1, INTAKE, TRIAL), part(3, INTAKE, TRIAL)), NOW);
        MatterCommand.Several undo = several(
                id -> new MatterCommand.Undo(
                        board.revision(), part(1, TRIAL, INTAKE, 0, 2).of(id)),
                id -> new MatterCommand.Undo(
                        board.revision(), part(3, TRIAL, INTAKE, 2, 4).of(id)));

        assertThat(order(ExpectedBoard.after(moved, undo, NOW), INTAKE)).isEqualTo("1 2 3 4");
    }

    /** A part of a command that is yet to have its identity. */
    private interface Draft<T extends MatterCommand.Part> {

        T of(CommandId id);
    }

    private Draft<MatterCommand.Move> part(long matter, StageId from, StageId to) {
        return part(matter, from, to, 0, 0);
    }

    private Draft<MatterCommand.Move> part(long matter, StageId from, StageId to, long above, long below) {
        MatterId moved = new MatterId(matter);
        return id -> new MatterCommand.Move(id.of(moved), ORIGIN, board.id(), moved, from, to, id(above), id(below));
    }

    @SafeVarargs
    private final MatterCommand.Several several(Draft<? extends MatterCommand.Part>... parts) {
        CommandId id = CommandId.random();
        List<MatterCommand.Part> all = new ArrayList<>();
        for (Draft<? extends MatterCommand.Part> part : parts) {
            all.add(part.of(id));
        }
        return new MatterCommand.Several(id, ORIGIN, board.id(), all);
    }

    private static BoardSnapshot board(boolean hard) {
        StageSnapshot full =
                new StageSnapshot(LIMITED, "Stage 4", StageColour.BLUE, false, 2, hard, matters(LIMITED, 6, 7));
        return new BoardSnapshot(
                new BoardId(1),
                "Litigation",
                new Revision(7),
                List.of(stage(INTAKE, 1, 4), stage(TRIAL, 5, 5), stage(EMPTY, 1, 0), full),
                Map.of());
    }

    private MatterCommand.Move move(long matter, StageId from, StageId to, long above, long below) {
        return new MatterCommand.Move(
                CommandId.random(), ORIGIN, board.id(), new MatterId(matter), from, to, id(above), id(below));
    }

    private MatterCommand.Edit edit(MatterField one, FieldEdit first, MatterField other, FieldEdit second) {
        return new MatterCommand.Edit(
                CommandId.random(), ORIGIN, board.id(), new MatterId(3), Map.of(one, first, other, second));
    }

    private static @Nullable MatterId id(long matter) {
        return matter == 0 ? null : new MatterId(matter);
    }

    private static String order(BoardSnapshot board, StageId stage) {
        return board.stage(stage).orElseThrow().matters().stream()
                .map(matter -> Long.toString(matter.id().value()))
                .collect(Collectors.joining(" "));
    }

    private static MatterSnapshot matter(BoardSnapshot board, long id) {
        return board.stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(matter -> matter.id().value() == id)
                .findFirst()
                .orElseThrow();
    }

    private static StageSnapshot stage(StageId id, long first, long last) {
        List<MatterSnapshot> matters = matters(id, first, last);
        return new StageSnapshot(id, "Stage " + id.value(), StageColour.BLUE, false, null, false, matters);
    }

    private static List<MatterSnapshot> matters(StageId id, long first, long last) {
        List<MatterSnapshot> matters = new ArrayList<>();
        Rank rank = null;
        for (long matter = first; matter <= last; matter++) {
            rank = Rank.between(rank, null);
            matters.add(new MatterSnapshot(
                    new MatterId(matter),
                    new MatterNumber("2026-0000" + matter),
                    id,
                    rank,
                    BEFORE,
                    MatterDetails.titled("Matter " + matter)));
        }
        return matters;
    }
}
