package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.board.ui.OwnDeed.Place;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.FullStage;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Outcome;
import dev.docket.matter.Priority;
import dev.docket.matter.RefusalReason;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class UndoTextTests {

    private static final Outcome.Refused FULL =
            new Outcome.Refused(RefusalReason.STAGE_FULL, new FullStage("Trial", 2));

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final StageId TRIAL = new StageId(1);
    private static final StageId APPEAL = new StageId(2);
    private static final MatterId MATTER = new MatterId(1);
    private static final MatterNumber NUMBER = new MatterNumber("2026-00042");
    private static final Optional<BoardSnapshot> BOARD = Optional.of(new BoardSnapshot(
            new BoardId(1),
            "Litigation",
            new Revision(1),
            List.of(stage(TRIAL, "Trial"), stage(APPEAL, "Appeal")),
            Map.of()));

    private static final OwnDeed MOVED = new OwnDeed.Moved(MATTER, NUMBER, place(TRIAL), place(APPEAL), Map.of());
    private static final MatterId OTHER = new MatterId(2);
    private static final MatterNumber OTHER_NUMBER = new MatterNumber("2026-00043");
    private static final OwnDeed.Together TOGETHER = new OwnDeed.Together(List.of(
            new OwnDeed.Moved(MATTER, NUMBER, place(TRIAL), place(APPEAL), Map.of()),
            new OwnDeed.Moved(OTHER, OTHER_NUMBER, place(TRIAL), place(APPEAL), Map.of())));
    private static final OwnDeed EDITED = new OwnDeed.Edited(MATTER, NUMBER, Map.of());
    private static final OwnDeed ARCHIVED = new OwnDeed.Archived(MATTER, NUMBER);

    private final BiFunction<String, Object[], String> words = (key, values) -> key + Arrays.asList(values);
    private final UndoText text =
            new UndoText(words, new RefusalText(words, Clock.fixed(NOW, ZoneOffset.UTC)), String::valueOf);

    @Test
    void saysWhatWasDone() {
        OwnDeed reordered = new OwnDeed.Moved(MATTER, NUMBER, place(TRIAL), place(TRIAL), Map.of());

        assertThat(text.done(MOVED, BOARD)).isEqualTo("board.done.moved[2026-00042, Appeal]");
        assertThat(text.done(reordered, BOARD)).isEqualTo("board.done.reordered[2026-00042, Trial]");
        assertThat(text.done(EDITED, BOARD)).isEqualTo("board.done.edited[2026-00042]");
        assertThat(text.done(ARCHIVED, BOARD)).isEqualTo("board.done.archived[2026-00042]");
    }

    @Test
    void saysWhatWasCarried() {
        Map<MatterField, FieldEdit> urgent =
                Map.of(MatterField.PRIORITY, new FieldEdit(Priority.NORMAL, Priority.HIGH));
        OwnDeed moved = new OwnDeed.Moved(MATTER, NUMBER, place(TRIAL), place(APPEAL), urgent);
        OwnDeed edited = new OwnDeed.Edited(MATTER, NUMBER, urgent);
        OwnDeed other = new OwnDeed.Edited(MATTER, NUMBER, Map.of(MatterField.TITLE, new FieldEdit("One", "Two")));

        assertThat(text.done(moved, BOARD))
                .isEqualTo("board.done.with[board.done.moved[2026-00042, Appeal], matter.field.priority[], HIGH]");
        assertThat(text.takenBack(moved, BOARD))
                .isEqualTo("board.done.with[board.undone.moved[2026-00042, Trial], matter.field.priority[], NORMAL]");
        assertThat(text.done(edited, BOARD))
                .isEqualTo("board.done.with[board.done.edited[2026-00042], matter.field.priority[], HIGH]");
        assertThat(text.done(other, BOARD)).isEqualTo("board.done.edited[2026-00042]");
    }

    @Test
    void saysWhatWasTakenBack() {
        assertThat(text.takenBack(MOVED, BOARD)).isEqualTo("board.undone.moved[2026-00042, Trial]");
        assertThat(text.takenBack(EDITED, BOARD)).isEqualTo("board.undone.edited[2026-00042]");
        assertThat(text.takenBack(ARCHIVED, BOARD)).isEqualTo("board.done.restored[2026-00042]");
    }

    @Test
    void saysWhoMovedItSinceAndWhere() {
        var stale = new Outcome.Stale(MATTER, NUMBER, APPEAL, "Cleo", NOW.minusSeconds(120));

        assertThat(text.stale(stale, BOARD)).isEqualTo("board.undo.stale[2026-00042, Appeal, Cleo, time.minutes[2]]");
    }

    @Test
    void saysWhoArchivedItWhereThatIsKnown() {
        assertThat(text.gone(MOVED, new Outcome.Gone("Cleo"))).isEqualTo("board.undo.gone[2026-00042, Cleo]");
        assertThat(text.gone(MOVED, new Outcome.Gone(""))).isEqualTo("board.gone[]");
    }

    @Test
    void namesTheFieldsThatStayAndWhoseTheyAre() {
        var author = new FieldConflict.Author("Cleo", NOW.minusSeconds(5));
        var client = new FieldConflict(MatterField.CLIENT, "Ann", "Bob", "Carl", author);
        var title = new FieldConflict(MatterField.TITLE, "One", "Two", "Three", null);

        String kept = text.kept(EDITED, new Outcome.Conflicted(new Revision(1), MATTER, List.of(client, title)));

        assertThat(kept)
                .isEqualTo("board.undo.kept[2026-00042, board.undo.kept.list["
                        + "board.undo.kept.by[matter.field.client[], matter.conflict.author[Cleo, time.seconds[5]]], "
                        + "matter.field.title[]]]");
    }

    @Test
    void saysWhatIsNoLongerAllowed() {
        assertThat(text.refused(MOVED, FULL))
                .isEqualTo("board.undo.refused[2026-00042, board.refused.stageFull.limit[Trial, 2]]");
    }

    @Test
    void countsSeveralMatters() {
        assertThat(text.done(TOGETHER, BOARD)).isEqualTo("board.done.moved[board.matters[2], Appeal]");
        assertThat(text.takenBack(TOGETHER, BOARD)).isEqualTo("board.undone.moved[board.matters[2], Trial]");
        assertThat(text.refused(TOGETHER, FULL))
                .isEqualTo("board.undo.refused.several[board.matters[2], board.refused.stageFull.limit[Trial, 2]]");
        assertThat(text.subject(TOGETHER.only(Map.of(MATTER, new Revision(7))).orElseThrow()))
                .isEqualTo("2026-00042");
    }

    @Test
    void saysWhatElseWasDoneToSeveral() {
        var edited = together(
                new OwnDeed.Edited(MATTER, NUMBER, Map.of()), new OwnDeed.Edited(OTHER, OTHER_NUMBER, Map.of()));
        var archived = together(new OwnDeed.Archived(MATTER, NUMBER), new OwnDeed.Archived(OTHER, OTHER_NUMBER));

        assertThat(text.done(edited, BOARD)).isEqualTo("board.done.edited[board.matters[2]]");
        assertThat(text.takenBack(edited, BOARD)).isEqualTo("board.undone.edited[board.matters[2]]");
        assertThat(text.done(archived, BOARD)).isEqualTo("board.done.archived[board.matters[2]]");
        assertThat(text.takenBack(archived, BOARD)).isEqualTo("board.done.restored.several[board.matters[2]]");
        assertThat(text.takenBack(archived.inverse(), BOARD)).isEqualTo("board.done.archived[board.matters[2]]");
        assertThat(text.takenBack(archived.only(Map.of(OTHER, new Revision(7))).orElseThrow(), BOARD))
                .isEqualTo("board.done.restored[2026-00043]");
    }

    @Test
    void saysWhyFieldsOfSomeStay() {
        var conflict = new FieldConflict(MatterField.RESPONSIBLE, null, null, null, null);
        var outcome = new Outcome.Several(
                new Revision(2),
                Map.of(
                        MATTER, new Outcome.Conflicted(new Revision(1), MATTER, List.of(conflict)),
                        OTHER, new Outcome.Invalid(Map.of(MatterField.TAGS, "tags"))));

        assertThat(text.stayed(TOGETHER, outcome, BOARD))
                .contains("board.undo.kept[2026-00042, matter.field.responsible[]] "
                        + "board.several.invalid[2026-00043, matter.problem.tags[]]");
    }

    private static OwnDeed.Together together(OwnDeed.Single... deeds) {
        return new OwnDeed.Together(List.of(deeds));
    }

    @Test
    void saysOfSeveralMattersWhichOnesStay() {
        var stale = new Outcome.Stale(OTHER, OTHER_NUMBER, APPEAL, "Cleo", NOW.minusSeconds(120));
        var partly = new Outcome.Several(
                new Revision(2), Map.of(MATTER, new Outcome.Applied(new Revision(2), MATTER, NUMBER), OTHER, stale));
        var archived = new Outcome.Several(
                new Revision(2), Map.of(MATTER, new Outcome.Gone("Cleo"), OTHER, new Outcome.Gone("")));

        assertThat(text.stayed(TOGETHER, partly, BOARD))
                .contains("board.undo.stale[2026-00043, Appeal, Cleo, time.minutes[2]]");
        assertThat(text.stayed(TOGETHER, archived, BOARD))
                .contains("board.undo.gone[2026-00042, Cleo] board.gone.number[2026-00043]");
        assertThat(text.stayed(TOGETHER, new Outcome.Several(new Revision(2), Map.of()), BOARD))
                .isEmpty();
    }

    private static Place place(StageId stage) {
        return new Place(stage, null, null);
    }

    private static StageSnapshot stage(StageId id, String name) {
        return new StageSnapshot(id, name, StageColour.RED, false, null, false, List.of());
    }
}
