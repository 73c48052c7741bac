package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.board.ui.History.Direction;
import dev.docket.board.ui.History.Step;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private static final StageId INTAKE = new StageId(1);
    private static final StageId TRIAL = new StageId(2);

    private final History history = new History();

    @Test
    void isEmptyAtFirst() {
        assertThat(history.take(Direction.UNDO)).isEmpty();
        assertThat(history.take(Direction.REDO)).isEmpty();
    }

    @Test
    void givesTheLastStepFirst() {
        history.did(moved(1, 10));
        history.did(moved(2, 11));

        assertThat(history.take(Direction.UNDO)).contains(moved(2, 11));
        assertThat(history.take(Direction.UNDO)).contains(moved(1, 10));
        assertThat(history.take(Direction.UNDO)).isEmpty();
    }

    @Test
    void givesWhatWasTakenBackToBeDoneAgainFromWhereItIsNow() {
        history.did(moved(1, 10));
        Step taken = history.take(Direction.UNDO).orElseThrow();

        Step back = history.confirmed(Direction.UNDO, taken, taken.deed(), new Revision(12));

        assertThat(back).isEqualTo(new Step(taken.deed().inverse(), new Revision(12)));
        assertThat(history.take(Direction.REDO)).contains(back);
    }

    @Test
    void givesWhatWasDoneAgainToBeTakenBack() {
        history.did(moved(1, 10));
        Step taken = history.take(Direction.UNDO).orElseThrow();
        Step back = history.confirmed(Direction.UNDO, taken, taken.deed(), new Revision(12));
        history.take(Direction.REDO);

        history.confirmed(Direction.REDO, back, back.deed(), new Revision(13));

        assertThat(history.take(Direction.UNDO)).contains(moved(1, 13));
        assertThat(history.take(Direction.REDO)).isEmpty();
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingNewIsDone() {
        history.did(moved(1, 10));
        Step taken = history.take(Direction.UNDO).orElseThrow();
        history.confirmed(Direction.UNDO, taken, taken.deed(), new Revision(12));

        history.did(moved(2, 13));

        assertThat(history.take(Direction.REDO)).isEmpty();
        assertThat(history.take(Direction.UNDO)).contains(moved(2, 13));
    }

    @Test
    void forgetsTheOldestStep() {
        for (int matter = 1; matter <= History.MOST + 1; matter++) {
            history.did(moved(matter, matter));
        }

        for (int matter = History.MOST + 1; matter > 1; matter--) {
            assertThat(history.take(Direction.UNDO)).contains(moved(matter, matter));
        }
        assertThat(history.take(Direction.UNDO)).isEmpty();
    }

    @Test
    void forgetsEarlierPlacesOfAMatterThatStaysWhereItIs() {
        history.did(moved(1, 10));
        history.did(edited(1, 11));
        history.did(moved(2, 12));
        history.did(moved(1, 13));
        Step refused = history.take(Direction.UNDO).orElseThrow();

        history.refused(Direction.UNDO, refused);

        assertThat(history.take(Direction.UNDO)).contains(moved(2, 12));
        assertThat(history.take(Direction.UNDO)).contains(edited(1, 11));
        assertThat(history.take(Direction.UNDO)).isEmpty();
    }

    @Test
    void keepsEarlierStepsOfAMatterWhoseFieldsStayAsTheyAre() {
        history.did(edited(1, 10));
        history.did(moved(1, 11));
        history.did(edited(1, 12));
        Step refused = history.take(Direction.UNDO).orElseThrow();

        history.refused(Direction.UNDO, refused);

        assertThat(history.take(Direction.UNDO)).contains(moved(1, 11));
        assertThat(history.take(Direction.UNDO)).contains(edited(1, 10));
    }

    private static Step moved(long matter, long revision) {
        var from = new OwnDeed.Place(INTAKE, null, new MatterId(99));
        var to = new OwnDeed.Place(TRIAL, new MatterId(98), null);
        return new Step(
                new OwnDeed.Moved(new MatterId(matter), number(matter), from, to, Map.of()), new Revision(revision));
    }

    private static Step edited(long matter, long revision) {
        var edits = Map.of(MatterField.CLIENT, new FieldEdit("Ann", "Bob"));
        return new Step(new OwnDeed.Edited(new MatterId(matter), number(matter), edits), new Revision(revision));
    }

    private static MatterNumber number(long matter) {
        return new MatterNumber("2026-0000" + matter);
    }
}
