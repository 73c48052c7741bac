package dev.docket.board.ui;

import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Priority;
import dev.docket.matter.ui.MatterPanel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The panel of a matter, as it answers to what is wrong and to what others do. */
class PanelGallery implements Gallery {

    private final SamplePractice sample;

    PanelGallery(SamplePractice sample) {
        this.sample = sample;
    }

    @Override
    public String key() {
        return "panel";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show("calm", panel(sample.details()));
        pane.show("problems", withProblems());
        pane.show("conflicts", withConflicts());
        pane.show("live", told(pane.getTranslation("matter.changed.meanwhile", SamplePractice.BEN.name())));
    }

    private MatterPanel withProblems() {
        MatterPanel panel =
                panel(sample.details().with(MatterField.TITLE, "").with(MatterField.DEADLINE, LocalDate.of(26, 12, 1)));
        panel.showProblems(Map.of(MatterField.TITLE, "required", MatterField.DEADLINE, "date"));
        return panel;
    }

    private MatterPanel withConflicts() {
        MatterDetails now = sample.details();
        MatterPanel panel = panel(now);
        FieldConflict.Author ben = new FieldConflict.Author(SamplePractice.BEN.name(), Instant.EPOCH);
        panel.showConflicts(
                sample.open(now),
                List.of(
                        new FieldConflict(MatterField.CLIENT, "Harbour", "Harbour Freight Ltd", now.client(), ben),
                        new FieldConflict(MatterField.PRIORITY, Priority.LOW, Priority.HIGH, now.priority(), ben)),
                conflict -> SamplePractice.BEN.name() + ", 5 s");
        return panel;
    }

    private MatterPanel told(String text) {
        MatterPanel panel = panel(sample.details());
        panel.tell(text);
        return panel;
    }

    private MatterPanel panel(MatterDetails details) {
        return panel(sample, details);
    }

    static MatterPanel panel(SamplePractice sample, MatterDetails details) {
        MatterPanel panel =
                new MatterPanel(SamplePractice.PEOPLE.all(), List.of("Shipping", "Water"), true, new Nothing());
        panel.show(sample.open(details), "Discovery");
        return panel;
    }

    /** Here is nothing to save. */
    private static final class Nothing implements MatterPanel.Actions {

        @Override
        public void save(Map<MatterField, FieldEdit> edits, MatterDetails details) {}

        @Override
        public void archive() {}

        @Override
        public void close() {}

        @Override
        public void typing(Map<MatterField, FieldEdit> edits) {}
    }
}
