package dev.docket.board.ui;

import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column, in every state that there is. */
class ColumnGallery implements Gallery {

    private final SamplePractice sample;

    ColumnGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "column";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show("normal", column(stage("Intake", StageColour.SLATE, null, sample.matters(2)), true));
        pane.show("readonly", column(stage("Investigation", StageColour.BLUE, null, sample.matters(2)), false));
        pane.show("menu", withMenu(stage("Motions", StageColour.ORANGE, null, sample.matters(2))));
        pane.show("empty", column(stage("Discovery", StageColour.PURPLE, null, List.of()), true));
        pane.show("at-limit", column(stage("Pleading", StageColour.TEAL, 2, sample.matters(2)), true));
        pane.show("over-limit", column(stage("Trial", StageColour.ORANGE, 2, sample.matters(3)), true));
        pane.show("hard", column(hard(), true));
        pane.show("closing", column(closing(), true));
        pane.show("part", part());
        pane.show("collapsed", collapsed());
        pane.show("loading", undrawn(stage("Appeal", StageColour.RED, null, sample.matters(14))));
    }

    private StageSnapshot hard() {
        return new StageSnapshot(new StageId(1), "Hearing", StageColour.TEAL, false, 2, true, sample.matters(2));
    }

    private StageSnapshot closing() {
        return new StageSnapshot(new StageId(1), "Closed", StageColour.GREEN, true, null, false, sample.matters(1));
    }

    private static StageSnapshot stage(
            String name, StageColour colour, @Nullable Integer limit, List<MatterSnapshot> matters) {
        return new StageSnapshot(new StageId(1), name, colour, false, limit, false, matters);
    }

    private static StageColumn column(StageSnapshot stage, boolean writable) {
        StageColumn column = new StageColumn(stage, writable);
        column.arrange(
                column.take(stage, Set.of()).stream().map(SamplePractice::card).toList());
        return column;
    }

    /** As an administrator has it. */
    private static StageColumn withMenu(StageSnapshot stage) {
        StageColumn column = column(stage, true);
        ColumnMenu menu = new ColumnMenu(action -> {}, colour -> {});
        menu.follow(stage, false, false);
        column.take(menu);
        return column;
    }

    /** Under a filter. */
    private StageColumn part() {
        StageSnapshot whole = stage("Filing", StageColour.BLUE, 10, sample.matters(8));
        StageColumn column = new StageColumn(whole, true);
        StageSnapshot seen = whole.holding(sample.matters(1));
        column.arrange(column.take(seen, whole.matters().size(), LaneLines.Cells.NONE, Set.of()).stream()
                .map(SamplePractice::card)
                .toList());
        return column;
    }

    private StageColumn collapsed() {
        StageColumn column = new StageColumn(stage("Records", StageColour.GREEN, null, List.of()), true);
        column.collapse(true);
        column.take(stage("Records", StageColour.GREEN, null, sample.matters(3)), Set.of());
        return column;
    }

    /** Its matters are known, but no card has come yet. */
    private static StageColumn undrawn(StageSnapshot stage) {
        StageColumn column = new StageColumn(stage, true);
        column.take(stage, Set.of());
        return column;
    }
}
