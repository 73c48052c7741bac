package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.board.ui.OwnDeed.Place;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a board with the matters 1, 2 and 3 in Intake, and Trial. */
class OwnDeedTests {

    private static final Origin ORIGIN = new Origin("test");
    private static final BoardId ID = new BoardId(1);
    private static final StageId INTAKE = new StageId(1);
    private static final StageId TRIAL = new StageId(2);
    private static final BoardSnapshot BOARD = new BoardSnapshot(
            ID,
            "Litigation",
            new Revision(7),
            List.of(stage(INTAKE, "Intake", matters()), stage(TRIAL, "Trial", List.of())),
            Map.of());

    /** 0 is no neighbour. */
    @ParameterizedTest
    @CsvSource({"1, 0, 2", "2, 1, 3", "3, 2, 0"})
    void goesBackBetweenThoseItWasTakenFrom(long matter, long above, long below) {
        var deed = (OwnDeed.Single) OwnDeed.of(move(matter), BOARD).orElseThrow();

        MatterCommand.Inverse back = deed.inverse().as(CommandId.random(), ORIGIN, ID);

        assertThat(back).isInstanceOfSatisfying(MatterCommand.Move.class, move -> {
            assertThat(move.matter()).isEqualTo(new MatterId(matter));
            assertThat(move.from()).isEqualTo(TRIAL);
            assertThat(new Place(move.to(), move.above(), move.below()))
                    .isEqualTo(new Place(
                            INTAKE, above == 0 ? null : new MatterId(above), below == 0 ? null : new MatterId(below)));
        });
    }

    /** The page before this one moved it, and had no answer. */
    @Test
    void goesBackToTheStageItWasTakenFromWhereverItStandsByNow() {
        MatterCommand.Move done =
                new MatterCommand.Move(CommandId.random(), ORIGIN, ID, new MatterId(2), TRIAL, INTAKE, null, null);
        var deed = (OwnDeed.Moved) OwnDeed.of(done, BOARD).orElseThrow();

        assertThat(deed.inverse().to().stage()).isEqualTo(TRIAL);
        assertThat(deed.staysInItsStage()).isFalse();
    }

    @Test
    void goesBackWithTheFieldThatItCarried() {
        Map<MatterField, FieldEdit> carried = Map.of(MatterField.CLIENT, new FieldEdit("Ann", "Bob"));
        MatterCommand.Move move = move(2);
        MatterCommand.Move carrying = new MatterCommand.Move(
                move.id(), ORIGIN, ID, move.matter(), move.from(), move.to(), move.above(), move.below(), carried);
        var deed = (OwnDeed.Moved) OwnDeed.of(carrying, BOARD).orElseThrow();

        assertThat(deed.inverse().as(move.id(), ORIGIN, ID).edits())
                .isEqualTo(Map.of(MatterField.CLIENT, new FieldEdit("Bob", "Ann")));
        assertThat(deed.inverse().inverse()).isEqualTo(deed);
        assertThat(deed.without(List.of(new FieldConflict(MatterField.CLIENT, "Ann", "Bob", "Cy", null)))
                        .edits())
                .isEmpty();
    }

    @Test
    void wantsOfFieldsWhatTheyWere() {
        MatterCommand.Edit edit = new MatterCommand.Edit(
                CommandId.random(),
                ORIGIN,
                ID,
                new MatterId(1),
                Map.of(MatterField.CLIENT, new FieldEdit("Ann", "Bob"), MatterField.DEADLINE, new FieldEdit(null, "")));
        var deed = (OwnDeed.Single) OwnDeed.of(edit, BOARD).orElseThrow();

        assertThat(deed.inverse().as(edit.id(), ORIGIN, ID))
                .isEqualTo(new MatterCommand.Edit(
                        edit.id(),
                        ORIGIN,
                        ID,
                        new MatterId(1),
                        Map.of(
                                MatterField.CLIENT,
                                new FieldEdit("Bob", "Ann"),
                                MatterField.DEADLINE,
                                new FieldEdit("", null))));
    }

    @Test
    void leavesOutWhatWasKeptOutOfAnEdit() {
        FieldEdit client = new FieldEdit("Ann", "Bob");
        FieldEdit title = new FieldEdit("One", "Two");
        var edited = new OwnDeed.Edited(
                new MatterId(1), number(1), Map.of(MatterField.CLIENT, client, MatterField.TITLE, title));
        var theirs = new FieldConflict(MatterField.CLIENT, "Ann", "Bob", "Cleo", null);
        var others = new FieldConflict(MatterField.TITLE, "One", "Two", "Three", null);

        assertThat(edited.without(List.of(theirs)))
                .contains(new OwnDeed.Edited(new MatterId(1), number(1), Map.of(MatterField.TITLE, title)));
        assertThat(edited.without(List.of(theirs, others))).isEmpty();
    }

    @Test
    void bringsBackWhatWasArchived() {
        CommandId id = CommandId.random();
        var archive = new MatterCommand.Archive(id, ORIGIN, ID, new MatterId(2));
        var deed = (OwnDeed.Single) OwnDeed.of(archive, BOARD).orElseThrow();

        assertThat(deed.inverse().as(id, ORIGIN, ID))
                .isEqualTo(new MatterCommand.Restore(id, ORIGIN, ID, new MatterId(2)));
        assertThat(deed.inverse().inverse().as(id, ORIGIN, ID)).isEqualTo(archive);
    }

    @Test
    void isAgainWhatItWasIfItIsInvertedTwice() {
        OwnDeed deed = OwnDeed.of(move(2), BOARD).orElseThrow();

        assertThat(deed.inverse().inverse()).isEqualTo(deed);
    }

    @Test
    void takesSeveralMovesBackInOneStep() {
        CommandId id = CommandId.random();
        OwnDeed deed = OwnDeed.of(several(id, 1, 2), BOARD).orElseThrow();

        var back = (MatterCommand.Several) deed.undo(new Revision(9), id, ORIGIN, ID);

        assertThat(deed.matters()).containsOnly(entry(1), entry(2));
        assertThat(back.parts())
                .containsExactly(
                        new MatterCommand.Undo(new Revision(9), back(id, 1, null, new MatterId(2))),
                        new MatterCommand.Undo(new Revision(9), back(id, 2, new MatterId(1), new MatterId(3))));
        assertThat(deed.inverse().inverse()).isEqualTo(deed);
    }

    @Test
    void leavesOutOfSeveralMovesWhatStayed() {
        var deed = (OwnDeed.Together)
                OwnDeed.of(several(CommandId.random(), 1, 2), BOARD).orElseThrow();

        assertThat(deed.only(Map.of(new MatterId(2), new Revision(7)))
                        .orElseThrow()
                        .matters())
                .containsOnly(entry(2));
        assertThat(deed.only(Map.of())).isEmpty();
    }

    @Test
    void knowsNothingOfWhatIsNotOnTheBoardOrIsAnUndoItself() {
        CommandId id = CommandId.random();
        var undo = new MatterCommand.Undo(new Revision(7), move(2));

        assertThat(OwnDeed.of(move(9), BOARD)).isEmpty();
        assertThat(OwnDeed.of(undo, BOARD)).isEmpty();
        assertThat(OwnDeed.of(new MatterCommand.Delete(id, ORIGIN, ID, new MatterId(1)), BOARD))
                .isEmpty();
    }

    private static Map.Entry<MatterId, MatterNumber> entry(long matter) {
        return Map.entry(new MatterId(matter), number(matter));
    }

    private static MatterCommand.Several several(CommandId id, long... matters) {
        return new MatterCommand.Several(
                id,
                ORIGIN,
                ID,
                LongStream.of(matters)
                        .mapToObj(MatterId::new)
                        .<MatterCommand.Part>map(each ->
                                new MatterCommand.Move(id.of(each), ORIGIN, ID, each, INTAKE, TRIAL, null, null))
                        .toList());
    }

    private static MatterCommand.Move back(
            CommandId id, long matter, @Nullable MatterId above, @Nullable MatterId below) {
        MatterId moved = new MatterId(matter);
        return new MatterCommand.Move(id.of(moved), ORIGIN, ID, moved, TRIAL, INTAKE, above, below);
    }

    private static MatterCommand.Move move(long matter) {
        return new MatterCommand.Move(CommandId.random(), ORIGIN, ID, new MatterId(matter), INTAKE, TRIAL, null, null);
    }

    private static StageSnapshot stage(StageId id, String name, List<MatterSnapshot> matters) {
        return new StageSnapshot(id, name, StageColour.BLUE, false, null, false, matters);
    }

    private static List<MatterSnapshot> matters() {
        List<MatterSnapshot> matters = new ArrayList<>();
        Rank rank = null;
        for (long each = 1; each <= 3; each++) {
            rank = Rank.between(rank, null);
            matters.add(new MatterSnapshot(
                    new MatterId(each),
                    number(each),
                    INTAKE,
                    rank,
                    Instant.EPOCH,
                    MatterDetails.titled("Matter " + each)));
        }
        return matters;
    }

    private static MatterNumber number(long matter) {
        return new MatterNumber("2026-0000" + matter);
    }
}
